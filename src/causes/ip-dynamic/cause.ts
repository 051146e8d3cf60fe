import { openEntries } from "../../facts/list-entries.ts";
import { listings } from "../../facts/listings.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { blocklistOf } from "../../knowledge/blocklist-of.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Look, Observations } from "../../model/observation.ts";
import type { DnsName } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type DynamicVerdict = Verdict<"server" | "ip">;

/** The receiver takes the sending address for a dynamic or residential one. */
export const ipDynamic = defineCause({
  id: "ip-dynamic",
  severity: "blocks",
  owner: "network-provider",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [
    { cause: "ip-blocked", on: "same-subject" },
    { cause: "policy-block", on: "same-subject" },
    { cause: "unspecified", on: "same-subject" },
  ],
  sources: [
    { rfc: 3463, section: "3.8" },
    { rfc: 6409, section: "3.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<"server" | "ip">(seen, {
      meaning: "ip-dynamic",
      subject: ({ clientIp }) => clientIp,
      params: (refusal) => ({ server: refusal.server, ip: refusal.clientIp }),
    });
    return stated.map((verdict) => confirmed(seen, verdict));
  },

  remedies: () => [
    { id: "use-smarthost", who: "sender-admin" },
    { id: "static-address", who: "network-provider" },
  ],
});

/** A list of addresses that are not meant to send says the same of it: whose address it is, not what it did. */
function confirmed(seen: Observations, verdict: DynamicVerdict): DynamicVerdict {
  if (verdict.is === "absent") return verdict;
  const entries = listings(seen).filter(({ ip, list }) => ip === verdict.subject && namesDynamic(list));
  const open = openEntries(entries).map(({ ip, list }): Look => ({ kind: "dnsbl", about: { ip, list } }));
  if (verdict.is === "undetermined") return { ...verdict, missing: [...verdict.missing, ...open] };
  const listing = entries.find(({ state, meanings }) => state === "listed" && meanings.includes(DYNAMIC));
  if (listing !== undefined)
    return { ...verdict, confidence: "proven", evidence: [...verdict.evidence, ...listing.evidence] };
  return open.length === 0 ? verdict : { ...verdict, missing: [...(verdict.missing ?? []), ...open] };
}

const DYNAMIC = "not-meant-to-send";

function namesDynamic(list: DnsName): boolean {
  return Object.values(blocklistOf(list)?.codes ?? {}).includes(DYNAMIC);
}
