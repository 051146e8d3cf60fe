import { expect, it } from "vitest";
import { standingFaults, vagueConfidence } from "../../src/facts/standing-faults.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

const IP = "203.0.113.9" as IpAddress;
const LIST = "zen.spamhaus.org" as DnsName;

function listed(ip: string, codes: readonly string[]): Observation {
  return saw(
    "dnsbl",
    { ip: ip as IpAddress, list: LIST },
    { rcode: "NOERROR", codes: codes as readonly IpAddress[], text: [] },
  );
}

const nameless = saw("ptr", { ip: IP }, { rcode: "NXDOMAIN", names: [] });
const onZen = [listed(IP, ["127.0.0.4"]), listed("127.0.0.2", ["127.0.0.2"]), listed("127.0.0.1", [])];

it("one fault may well be what a vague refusal means", () => {
  const seen = observations([nameless]);
  expect(standingFaults(seen, IP)).toEqual(["reverse-name"]);
  expect(vagueConfidence(seen, IP)).toBe("likely");
});

it("of two, neither is more than possible", () => {
  const seen = observations([nameless, ...onZen]);
  expect(standingFaults(seen, IP)).toEqual(["listed", "reverse-name"]);
  expect(vagueConfidence(seen, IP)).toBe("possible");
});

it("a look that failed is no fault, and another address's fault is none of this one", () => {
  expect(standingFaults(observations([missed("ptr", { ip: IP })]), IP)).toEqual([]);
  expect(standingFaults(observations([nameless, ...onZen]), "203.0.113.10" as IpAddress)).toEqual([]);
});
