import { expect, it } from "vitest";
import { vagueAboutDomain, vagueRefusals } from "../../src/facts/vague-refusals.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
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

/** How many refusals may be meant for the domain, the null sender having been answered so where that was tried. */
function about(domain: string, answer = "550 5.7.1 Access denied", toNull: string | null = null): number {
  const first = saw("smtp", smtpAbout(), dialogue(answer));
  const attempt = { ...smtpAbout().attempt, from: null };
  const repeat = saw("smtp", smtpAbout({ changed: "from", attempt }), dialogue(toNull ?? ""));
  return vagueAboutDomain(observations(toNull === null ? [first] : [first, repeat]), domain as DnsName).length;
}

it("an unreasoned refusal may be meant for the sender's domain, or the one its name of greeting is under", () => {
  expect(about("acme.example")).toBe(1);
  expect(about("mail.acme.example")).toBe(1);
  expect(about("other.example")).toBe(0);
});

it("but not where the reply speaks of something else, or plainly of the address", () => {
  expect(about("acme.example", "550 5.1.1 <bob@partner.example>: Recipient address rejected: User unknown")).toBe(0);
  expect(about("acme.example", "554 5.7.1 <x[192.0.2.25]>: Client host rejected: Access denied")).toBe(0);
});

it("nor where the same is said to mail without that sender, unless the name of greeting is of the domain", () => {
  const host = "mail.acme.example";
  expect(about(host, "550 5.7.1 Access denied", "550 5.7.1 Access denied")).toBe(1);
  const first = saw(
    "smtp",
    smtpAbout({ attempt: { ...smtpAbout().attempt, helo: "mta.other.example" } }),
    dialogue("550 5.7.1 Access denied"),
  );
  const helo = "mta.other.example";
  const repeat = saw(
    "smtp",
    smtpAbout({ changed: "from", attempt: { ...smtpAbout().attempt, helo, from: null } }),
    dialogue("550 5.7.1 Access denied"),
  );
  expect(vagueAboutDomain(observations([first]), "acme.example" as DnsName)).toHaveLength(1);
  expect(vagueAboutDomain(observations([first, repeat]), "acme.example" as DnsName)).toEqual([]);
});
