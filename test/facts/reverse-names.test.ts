import { describe, expect, it } from "vitest";
import { reverseNames } from "../../src/facts/reverse-names.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

const IP = "192.0.2.25" as IpAddress;
const NAME = "mail.acme.example" as DnsName;
const FORWARD = { name: NAME, family: 4 } as const;
const ptr = saw("ptr", { ip: IP }, { rcode: "NOERROR", names: [NAME] });
const forward = (...addresses: string[]) =>
  saw("address", FORWARD, {
    rcode: "NOERROR",
    addresses: addresses as string[] as unknown as IpAddress[],
    aliases: [],
  });
const leadsBack = (...seen: readonly Observation[]) => reverseNames(observations(seen))[0]?.names[0]?.leadsBack;

describe("a reverse name", () => {
  it("leads back when the address is among the name's own", () => {
    expect(leadsBack(ptr, forward("192.0.2.9", IP))).toBe("yes");
    expect(leadsBack(ptr, forward("192.0.2.9"))).toBe("no");
  });
  it("is unknown to lead back when that was not learnt", () => {
    expect(leadsBack(ptr, missed("address", FORWARD))).toBe("unknown");
    expect(leadsBack(ptr)).toBe("unknown");
  });
  it("is confirmed in the family it was found by", () => {
    const ip = "2001:db8::25" as IpAddress;
    const six = saw("ptr", { ip }, { rcode: "NOERROR", names: [NAME] });
    expect(leadsBack(six, forward(ip))).toBe("unknown");
  });
});

it("no reverse name is seen, an unanswered question is failed", () => {
  const none = saw("ptr", { ip: IP }, { rcode: "NXDOMAIN", names: [] });
  expect(reverseNames(observations([none]))).toMatchObject([{ state: "seen", names: [] }]);
  expect(reverseNames(observations([missed("ptr", { ip: IP })]))).toMatchObject([{ state: "failed", names: [] }]);
});
