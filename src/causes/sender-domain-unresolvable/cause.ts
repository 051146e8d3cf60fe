import { dnsName } from "../../dns/name.ts";
import { isInsideOnly } from "../../facts/inside-only.ts";
import { type MailDomain, mxHosts } from "../../facts/mx-hosts.ts";
import { blamedDomainIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Look, Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type Present = Extract<Verdict, { is: "present" }>;

/** The receiver cannot resolve the domain of the sender; our own look at that domain confirms or weakens it. */
export const senderDomainUnresolvable = defineCause({
  id: "sender-domain-unresolvable",
  severity: "blocks",
  owner: "dns-operator",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 3463, section: "3.2" },
    { rfc: 5321, section: "2.3.5" },
    { rfc: 7505, section: "4.2" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "sender-domain-unresolvable",
      subject: blamedDomainIn,
      params: (refusal) => ({ server: refusal.server, domain: blamedDomainIn(refusal) }),
    }).map((verdict) => confirmed(seen, verdict));
  },

  remedies: () => [
    { id: "publish-records", who: "dns-operator" },
    { id: "correct-sender", who: "sender-admin" },
  ],
});

/** What we see ourselves makes the statement certain, or doubtful: the receiver's resolver may have failed it. */
function confirmed<P extends string>(seen: Observations, verdict: Verdict<P>): Verdict<P> {
  const own = mxHosts(seen).find(({ domain }) => domain === verdict.subject);
  if (verdict.is !== "present") return verdict;
  if (own === undefined || own.exists === null) return { ...verdict, ...unseen(seen, verdict) };
  const [first, ...others] = verdict.evidence;
  const evidence = [first, ...others, own.evidence] as const;
  if (!own.exists) return { ...verdict, confidence: "proven", evidence };
  return isResolved(own) ? { ...verdict, confidence: "possible", evidence } : verdict;
}

/** Our own look at the domain, where it was not made or failed. */
function unseen(
  seen: Observations,
  { subject, missing = [] }: Pick<Present, "subject" | "missing">,
): { readonly missing?: readonly Look[] } {
  const domain = dnsName(subject);
  if (domain === null) return {};
  const look = { kind: "mx", about: { domain } } as const;
  return seen.of("mx").some(({ about }) => about.domain === domain) ? { missing: [...missing, look] } : {};
}

function isResolved({ exchanges }: MailDomain): boolean {
  const found = exchanges.flatMap(({ addresses }) => [...addresses[4].addresses, ...addresses[6].addresses]);
  return found.length > 0 && !isInsideOnly(found);
}
