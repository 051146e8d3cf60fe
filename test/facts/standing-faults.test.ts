import { expect, it } from "vitest";
import { standingFaults, vagueConfidence } from "../../src/facts/standing-faults.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import type { Transcript } from "../../src/model/transcript.ts";
import { ATTEMPT, dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

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

it("the only one is proven where the same mail was taken from an address without it, and doubtful where that one has it too", () => {
  const here = IP;
  const there = "203.0.113.10" as IpAddress;
  const refused = saw("smtp", from(here), dialogueFrom(here, "550 5.7.1 Access denied"));
  const taken = saw("smtp", from(there), dialogueFrom(there, "250 2.1.5 Ok"));
  const alsoNameless = saw("ptr", { ip: there }, { rcode: "NXDOMAIN", names: [] });
  expect(vagueConfidence(observations([nameless, refused]), IP)).toBe("likely");
  expect(vagueConfidence(observations([nameless, refused, taken]), IP)).toBe("proven");
  expect(vagueConfidence(observations([nameless, alsoNameless, refused, taken]), IP)).toBe("possible");
});

function from(source: IpAddress): SmtpAbout {
  return smtpAbout({ attempt: { ...ATTEMPT, source } });
}

function dialogueFrom(source: IpAddress, answer: string): Transcript {
  const { steps, end } = dialogue(answer);
  return { steps: steps.map((step) => (step.kind === "connected" ? { ...step, from: source } : step)), end };
}
