import { describe, expect, it } from "vitest";
import type { Setting } from "../../src/facts/dialogue-settings.ts";
import {
  blamedDomainIn,
  blamedSenderIn,
  domainOf,
  recipientIn,
  senderDomainIn,
  senderIn,
} from "../../src/facts/parties.ts";
import type { Named } from "../../src/facts/refusal.ts";
import type { DnsName } from "../../src/model/scalars.ts";

const NAMED: Named = {
  ips: [],
  lists: [],
  urls: [],
  mailboxes: ["bob@partner.example"],
  domains: ["partner.example" as DnsName],
  contacts: [],
  vendorCodes: [],
  retryAfterS: null,
};

describe("the domain of an address", () => {
  const rows = [
    ["alice@Acme.Example.", "acme.example"],
    ['"a@b"@acme.example', "acme.example"],
    ["postmaster", null],
    ["alice@", null],
    [null, null],
    [undefined, null],
  ] as const;
  for (const [mailbox, domain] of rows) {
    it(`of ${mailbox} is ${domain}`, () => {
      expect(domainOf(mailbox)).toBe(domain);
    });
  }
});

describe("who is who", () => {
  it("the envelope counts before what the reply names", () => {
    const setting = at({ sender: "alice@acme.example", recipient: "carol@partner.example" });
    expect([senderIn(setting), recipientIn(setting), senderDomainIn(setting)]).toEqual([
      "alice@acme.example",
      "carol@partner.example",
      "acme.example",
    ]);
  });

  it("an address in a pasted reply is whom the reply is about, and never a sender it does not blame", () => {
    const setting = at({});
    expect([recipientIn(setting), blamedSenderIn(setting), blamedDomainIn(setting)]).toEqual([
      "bob@partner.example",
      "bob@partner.example",
      "partner.example",
    ]);
    expect(senderIn(setting)).toBeNull();
  });

  it("the null sender is itself and has no domain, whatever the reply names", () => {
    const setting = at({ sender: null });
    expect([senderIn(setting), senderDomainIn(setting)]).toEqual(["<>", null]);
  });
});

function at(known: Partial<Setting>): Setting {
  return {
    server: null,
    port: null,
    sender: undefined,
    recipient: undefined,
    helo: undefined,
    clientIp: null,
    reading: { named: NAMED },
    ...known,
  };
}

describe("the sender's domain, where only a reply can tell it", () => {
  it.each([
    ["csi.mimecast.org", null],
    ["554-mx.partner.example", null],
    ["partner.example", "partner.example"],
  ])("%s is %s", (named, domain) => {
    const setting: Setting = {
      ...{ server: null, port: null, sender: undefined, recipient: undefined, helo: undefined, clientIp: null },
      reading: { named: { ...NAMED, domains: [named as DnsName] } },
    };
    expect(senderDomainIn(setting)).toBe(domain);
  });
});
