import { heldOpen } from "../../facts/held-open.ts";
import { isHiddenClient } from "../../facts/hidden-client.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import type { Refusal } from "../../facts/refusal.ts";
import { ofMeaning } from "../../facts/refusals.ts";
import { type ReverseNames, reverseNames } from "../../facts/reverse-names.ts";
import { vagueConfidence } from "../../facts/standing-faults.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { vagueRefusals } from "../../facts/vague-refusals.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { type IpAddress, isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type Told = "ip" | "answer" | "names";
type PtrVerdict = Verdict<Told>;

/** The address mail leaves from has no reverse DNS, or none that the receiver accepts. */
export const ptrMissing = defineCause({
  id: "ptr-missing",
  severity: "blocks",
  owner: "network-provider",
  retry: "by-code",
  needs: ["ptr", "smtp", "quoted"],
  explains: [
    { cause: "policy-block", on: "same-subject" },
    { cause: "ip-blocked", on: "same-subject" },
  ],
  sources: [
    { rfc: 1912, section: "2.1" },
    { rfc: 7372, section: "3.3" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const verdicts = onePerSubject<Told>([
      ...reverseNames(seen).map((reverse) => looked(seen, reverse)),
      ...unlooked(seen),
    ]);
    return heldOpen(seen, verdicts);
  },

  remedies: ({ ip }) => {
    if (isHiddenClient(ip)) return [{ id: "unhide-client", who: "recipient-admin" }];
    const relay = { id: "use-relay", who: "sender-admin" } as const;
    const publish = { id: "publish-ptr", who: "network-provider" } as const;
    return String(ip).includes(":")
      ? [publish, { id: "send-over-ipv4", who: "sender-admin" }, relay]
      : [publish, relay];
  },
});

/** What the look at the address says, and the refusals that fit it. */
function looked(seen: Observations, reverse: ReverseNames): PtrVerdict {
  const { ip, state, names, evidence } = reverse;
  const stating = ofMeaning(seen, "ptr-missing").filter(({ clientIp }) => clientIp === ip);
  if (state === "failed") return believed(ip, stating) ?? undetermined(ip);
  if (names.length > 0) return doubted(reverse, stating) ?? { is: "absent", subject: ip };
  const fitting = [...stating, ...vagueRefusals(seen, ip)];
  return {
    is: "present",
    subject: ip,
    // That it has none is certain; that a vague refusal means it is not.
    confidence: stating.length === 0 && fitting.length > 0 ? vagueConfidence(seen, ip) : "proven",
    severity: fitting.length > 0 ? "blocks" : "hinders",
    params: { ip, answer: rcodeOf(seen, ip), names: null },
    evidence: [evidence, ...fitting.map((refusal) => refusal.evidence)],
    accountsFor: fitting.map((refusal) => refusal.evidence),
  };
}

/** The look itself failed: the receiver's word stands alone. */
function believed(ip: IpAddress, stating: readonly Refusal[]): PtrVerdict | null {
  const evidence = stating.map((refusal) => refusal.evidence);
  if (!isNonEmpty(evidence)) return null;
  return {
    is: "present",
    subject: ip,
    confidence: "likely",
    params: { ip, answer: null, names: null },
    evidence,
    accountsFor: evidence,
    missing: [{ kind: "ptr", about: { ip } }],
  };
}

/** There is a name, so the receiver looked at something else, or wants another name. */
function doubted({ ip, names, evidence }: ReverseNames, stating: readonly Refusal[]): PtrVerdict | null {
  if (stating.length === 0) return null;
  const accountsFor = stating.map((refusal) => refusal.evidence);
  const answer = names.map(({ name }) => name);
  const open = names.filter(({ leadsBack }) => leadsBack === "unknown").map(({ look }) => look);
  return {
    is: "present",
    subject: ip,
    confidence: "possible",
    params: { ip, answer, names: answer },
    evidence: [evidence, ...accountsFor],
    accountsFor,
    ...(open.length === 0 ? {} : { missing: open }),
  };
}

/** Refusals about addresses that were not looked at, or that name none. */
function unlooked(seen: Observations): readonly PtrVerdict[] {
  const looks = new Set(seen.of("ptr").map(({ about }) => about.ip));
  const stated = statedVerdicts<Told>(seen, {
    meaning: "ptr-missing",
    subject: ({ clientIp }) => clientIp,
    params: ({ clientIp }) => ({ ip: clientIp, answer: null, names: null }),
    shownAt: null,
  });
  return stated.flatMap((verdict): readonly PtrVerdict[] => {
    const refusal = ofMeaning(seen, "ptr-missing").find(({ clientIp }) => clientIp === verdict.subject);
    const ip = refusal?.clientIp ?? null;
    if (ip === null) return [verdict];
    if (looks.has(ip) || verdict.is !== "present") return [];
    // A private address in the reply is one the receiver's own proxy put there: nobody outside can name it.
    if (isHiddenClient(ip)) return [{ ...verdict, owner: "recipient-admin" }];
    return [{ ...verdict, missing: [{ kind: "ptr", about: { ip } }] }];
  });
}

function undetermined(ip: IpAddress): PtrVerdict {
  return { is: "undetermined", subject: ip, missing: [{ kind: "ptr", about: { ip } }] };
}

function rcodeOf(seen: Observations, ip: IpAddress): string | null {
  const outcome = seen.find("ptr", { ip })?.outcome;
  return outcome?.state === "seen" ? outcome.value.rcode : null;
}
