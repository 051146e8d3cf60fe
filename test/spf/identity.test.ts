import { describe, expect, it } from "vitest";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { spfDomain, spfSender } from "../../src/spf/identity.ts";
import { target } from "../support/target.ts";

const domainOf = (sender: string | null, helo = "mail.acme.example") =>
  spfDomain({ ip: "192.0.2.25" as IpAddress, sender, helo });

describe("spfSender", () => {
  it("is the sender of the run", () => expect(spfSender(target())).toBe("alice@acme.example"));
  it("is the null sender of a trace", () => expect(spfSender(target({ sender: null }))).toBeNull());
  it("is the postmaster of a domain under checkup, whose own dialogues use the null sender", () => {
    const check = target({ command: "check", domain: "acme.example" as DnsName, sender: null });
    expect(spfSender(check)).toBe("postmaster@acme.example");
  });
});

describe("spfDomain", () => {
  it("stands behind the last @", () => expect(domainOf('"a@b"@Acme.Example')).toBe("acme.example"));
  it("is the HELO name of a null sender", () => expect(domainOf(null)).toBe("mail.acme.example"));
  it("is missing where there is no domain", () => {
    expect(domainOf(null, "localhost")).toBeNull();
    expect(domainOf(null, "[192.0.2.25]")).toBeNull();
    expect(domainOf("alice@")).toBeNull();
  });
});
