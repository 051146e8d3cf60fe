import { dnsName, isUnder } from "../../dns/name.ts";
import { type ServerStanding, serverStandings } from "../../facts/lame-servers.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { senderDomainIn } from "../../facts/parties.ts";
import type { Refusal } from "../../facts/refusal.ts";
import { refusals } from "../../facts/refusals.ts";
import { type Confidence, defineCause, type Verdict } from "../../model/cause.ts";
import { type DnsName, isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** As said of a check of the sender that could not be made. */
const TEMPORARY_DNS = /temporary dns (?:failure|error|problem)|dns (?:temporary|timeout)|\btemperror\b/i;

type LameVerdict = Verdict<"server" | "zone" | "answer">;

/** A name server that a zone is delegated to does not answer for it, though another one does. */
export const dnsLame = defineCause({
  id: "dns-lame",
  severity: "risks",
  owner: "dns-operator",
  retry: "yes",
  needs: ["delegation"],
  explains: [],
  sources: [
    { rfc: 1912, section: "2.8" },
    { rfc: 9499, section: "7" },
    { rfc: 7766, section: "5" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stating = refusals(seen).filter(speaksOfSenderDns);
    return onePerSubject<"server" | "zone" | "answer">(
      serverStandings(seen).flatMap((standing) => verdicts(standing, stating)),
    );
  },

  remedies: () => [
    { id: "serve-zone", who: "dns-operator" },
    { id: "drop-server", who: "dns-operator" },
  ],
});

function verdicts(standing: ServerStanding, stating: readonly Refusal[]): readonly LameVerdict[] {
  const { server, zone, is, answer, evidence, missing } = standing;
  if (is === "serves") return [{ is: "absent", subject: server }];
  if (is === "untold") return isNonEmpty(missing) ? [{ is: "undetermined", subject: server, missing }] : [];
  if (!isNonEmpty(evidence)) return [];
  const params = { server, zone, answer };
  const turnedAway = stating.filter((refusal) => isInZone(senderDomainIn(refusal), zone));
  const accountsFor = turnedAway.map((refusal) => refusal.evidence);
  return [
    {
      is: "present",
      subject: server,
      confidence: sureness({ server, zone, is, answer }),
      params,
      evidence: [...evidence, ...accountsFor],
      accountsFor,
      ...(accountsFor.length === 0 ? {} : { severity: "hinders" }),
    },
  ];
}

/** Put off for now because the sender's records could not be found: whoever asks the sick server is told so. */
function speaksOfSenderDns({ wording, reading }: Refusal): boolean {
  if (wording.code === null || wording.code >= 500) return false;
  return reading.meaning === "sender-domain-unresolvable" || TEMPORARY_DNS.test(wording.lines.join(" "));
}

function isInZone(domain: string | null, zone: DnsName): boolean {
  const name = domain === null ? null : dnsName(domain);
  return name !== null && isUnder(name, zone);
}

/** A server that only failed may be loading the zone, a port may be closed to us alone, and glue may lead where the zone does not. */
function sureness({ server, zone, is, answer }: Pick<ServerStanding, "server" | "zone" | "is" | "answer">): Confidence {
  if (is === "nowhere") return isUnder(server, zone) ? "likely" : "proven";
  return answer === "SERVFAIL" || answer === "ECONNREFUSED" ? "likely" : "proven";
}
