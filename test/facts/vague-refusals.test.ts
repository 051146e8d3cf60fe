import { expect, it } from "vitest";
import { vagueRefusals } from "../../src/facts/vague-refusals.ts";
import { observations } from "../../src/model/observations.ts";
import type { IpAddress } from "../../src/model/scalars.ts";
import { dialogue, saw, smtpAbout } from "../support/observe.ts";

// Where the dialogue says it comes from.
const IP = "192.0.2.25" as IpAddress;
const given = saw("egress", { ip: IP, how: "given" }, { witness: null });

function count(answer: string, ip: IpAddress): number {
  return vagueRefusals(observations([given, saw("smtp", smtpAbout(), dialogue(answer))]), ip).length;
}

it("an unreasoned refusal may be meant for the address mail leaves from", () => {
  expect(count("550 5.7.1 Access denied", IP)).toBe(1);
});

it("but not for another address, and not when the reply gives its reason", () => {
  expect(count("550 5.7.1 Access denied", "192.0.2.99" as IpAddress)).toBe(0);
  expect(count("550 5.1.1 User unknown", IP)).toBe(0);
});
