import { onePerSubject } from "../../facts/one-per-subject.ts";
import { shownDial, shownEndpoint } from "../../facts/shown-dial.ts";
import { type FailedDial, type UnreachedHost, unreachedHosts } from "../../facts/unreached-hosts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { isOpen } from "../../model/dialogues.ts";
import type { Observation, Observations } from "../../model/observation.ts";
import { isMainQuestion } from "../../model/observations/smtp.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type FamilyVerdict = Verdict<"host" | "ip" | "attempt">;

/** A mail server that takes connections over IPv4 and none over the IPv6 addresses it publishes. */
export const ipv6Unreachable = defineCause({
  id: "ipv6-unreachable",
  severity: "hinders",
  owner: "recipient-admin",
  retry: "yes",
  needs: ["smtp"],
  explains: [{ cause: "connect-failed", on: "same-subject" }],
  sources: [{ rfc: 5321, section: "5.2" }],
  text: { en, th, ja, vi },

  match(seen) {
    const hosts = new Map(unreachedHosts(seen).map((host) => [host.host as string, host]));
    return onePerSubject<"host" | "ip" | "attempt">(
      seen.of("smtp").flatMap((look) => verdicts(seen, look, hosts.get(look.about.host))),
    );
  },

  remedies: () => [
    { id: "open-ipv6", who: "recipient-admin" },
    { id: "drop-aaaa", who: "dns-operator" },
  ],
});

function verdicts(
  seen: Observations,
  look: Observation<"smtp">,
  target: UnreachedHost | undefined,
): readonly FamilyVerdict[] {
  const { host, ip } = look.about;
  if (target === undefined || !isMainQuestion(look.about) || !isIpv6(look)) return [];
  const subject = subjectOf(look);
  if (isOpen(look)) return [{ is: "absent", subject }];
  const open = seen.of("smtp").filter((other) => other.about.host === host && isOpen(other));
  // Another IPv6 address answers: it is this one that fails, not the family.
  if (open.some(isIpv6)) return [{ is: "absent", subject }];
  const dial = target.failed.find((failed) => failed.look.id === look.id);
  // Where IPv4 does not work either, there is nothing to set IPv6 apart from.
  if (dial === undefined || !dial.byHost || open.length === 0) {
    return [{ is: "undetermined", subject, missing: [{ kind: "smtp", about: look.about }] }];
  }
  return [present(subject, dial, ip)];
}

function present(subject: string, dial: FailedDial, ip: string): FamilyVerdict {
  const evidence = [{ observation: dial.look.id }] as const;
  return {
    is: "present",
    subject,
    // A refusal is an answer; silence may also be meant for us alone.
    confidence: dial.how === "connect-refused" ? "proven" : "likely",
    params: { host: dial.look.about.host, ip, attempt: shownDial(dial) },
    evidence,
    accountsFor: evidence,
  };
}

/** As connect-failed calls the place, whose root this is. */
function subjectOf({ about }: Observation<"smtp">): string {
  const place = `${about.host}/${shownEndpoint(about)}`;
  return about.attempt.source === null ? place : `${place}@${about.attempt.source}`;
}

function isIpv6({ about }: Observation<"smtp">): boolean {
  return about.ip.includes(":");
}
