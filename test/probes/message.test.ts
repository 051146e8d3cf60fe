import { expect, it } from "vitest";
import { dkim } from "../../probes/dkim.ts";
import { dmarc } from "../../probes/dmarc.ts";
import { message } from "../../probes/message.ts";
import { spf } from "../../probes/spf.ts";
import type { MessageAnswer } from "../../src/model/observations/message.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { saw } from "../support/observe.ts";
import { signedMessage } from "../support/signed-message.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const about = { digest: "0123456789abcdef" };
const given = await signedMessage("provider.example");

async function look(zone: Parameters<typeof zoneWorld>[0], bytes: Uint8Array | undefined = given.bytes) {
  return message.look(about, { ...zoneWorld(zone), ...(bytes === undefined ? {} : { message: bytes }) }, STEADY);
}

it("is looked at only where one was given", () => {
  expect(message.plan(target(), observations([]))).toEqual([]);
  expect(message.plan(target({ message: about.digest }), observations([]))).toEqual([about]);
});

it("says of each signature and of the envelope how it stands to the author", async () => {
  const zone = {
    "s1._domainkey.provider.example TXT": [given.key],
    "_dmarc.acme.example TXT": ["v=DMARC1; p=reject"],
  };
  expect(await look(zone)).toMatchObject({
    state: "seen",
    value: {
      author: "acme.example",
      envelope: { domain: "mail.acme.example", alignment: "relaxed" },
      signatures: [{ domain: "provider.example", result: "pass", alignment: "none" }],
    },
  });
  expect(await look({ ...zone, "_dmarc.provider.example TXT": "dns-timeout" })).toMatchObject({
    value: { signatures: [{ alignment: "unknown" }] },
  });
});

it("teaches nothing when the message is not there any more", async () => {
  const world = zoneWorld({});
  expect(await message.look(about, world, STEADY)).toMatchObject({ state: "skipped" });
});

it("leads to the keys, the policy and the SPF records that the message depends on", () => {
  const value: MessageAnswer = {
    bytes: 700,
    author: "acme.example" as DnsName,
    envelope: { address: "bounce@out.example", domain: "out.example" as DnsName, alignment: "none" },
    signatures: [
      {
        domain: "provider.example" as DnsName,
        selector: "s1" as never,
        algorithm: null,
        result: "pass",
        problem: null,
        alignment: "none",
      },
    ],
  };
  const ip = "192.0.2.25" as IpAddress;
  const seen = observations([saw("message", about, value), saw("egress", { ip, how: "given" }, { witness: null })]);
  const shop = target({ senderDomain: "shop.example" as DnsName });
  expect(dkim.plan(shop, seen)).toContainEqual({ domain: "provider.example", selector: "s1" });
  expect(dmarc.plan(shop, seen)).toEqual([{ domain: "shop.example" }, { domain: "acme.example" }]);
  expect(spf.plan(shop, seen)).toContainEqual({ ip, sender: "bounce@out.example", helo: shop.helo });
});
