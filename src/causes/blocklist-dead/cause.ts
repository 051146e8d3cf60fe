import { type AskedList, askedLists } from "../../facts/asked-lists.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { refusals } from "../../facts/refusals.ts";
import { blocklistOf } from "../../knowledge/blocklist-of.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import type { DnsName } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type DeadVerdict = Verdict<"list" | "answer" | "since">;

/** A block list that is closed, or lists the whole world. */
export const blocklistDead = defineCause({
  id: "blocklist-dead",
  severity: "risks",
  owner: "tester",
  retry: "no",
  needs: ["dnsbl", "rhsbl", "smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5782, section: "5" },
    { rfc: 6471, section: "3.4" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"list" | "answer" | "since">([...askedLists(seen).map(verdict), ...stillUsed(seen)]),

  remedies: () => [
    { id: "ignore", who: "tester" },
    { id: "stop-using", who: "recipient-admin" },
  ],
});

function verdict({ list, health, codes, looks, evidence }: AskedList): DeadVerdict {
  if (health === "silent" || health === "unknown") return { is: "undetermined", subject: list, missing: looks };
  if (health !== "dead") return { is: "absent", subject: list };
  return {
    is: "present",
    subject: list,
    confidence: "proven",
    params: { list, answer: codes, since: closedSince(list) },
    evidence,
    accountsFor: [],
  };
}

/** A receiver refuses mail in the name of a list that closed: it still asks a list that can only be wrong. */
function stillUsed(seen: Observations): readonly DeadVerdict[] {
  return refusals(seen).flatMap(({ evidence, reading }) =>
    reading.named.lists.flatMap((zone): DeadVerdict[] => {
      if (blocklistOf(zone)?.state.is !== "closed") return [];
      return [
        {
          is: "present",
          subject: zone,
          confidence: "likely",
          owner: "recipient-admin",
          params: { list: zone, answer: null, since: closedSince(zone) },
          evidence: [evidence],
          accountsFor: [],
        },
      ];
    }),
  );
}

function closedSince(zone: DnsName): string | null {
  const state = blocklistOf(zone)?.state;
  return state?.is === "closed" ? state.since : null;
}
