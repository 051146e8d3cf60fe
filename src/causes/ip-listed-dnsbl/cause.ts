import { heldOpen } from "../../facts/held-open.ts";
import { isHiddenClient } from "../../facts/hidden-client.ts";
import { type IpListing, ipListings } from "../../facts/ip-listings.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** An address that mail leaves from is on a DNS block list, by a receiver's word or by the list's own. */
export const ipListedDnsbl = defineCause({
  id: "ip-listed-dnsbl",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["dnsbl", "smtp", "quoted"],
  explains: [
    { cause: "ip-blocked", on: "same-refusal" },
    { cause: "policy-block", on: "same-refusal" },
  ],
  sources: [
    { rfc: 5782, section: "2.1" },
    { rfc: 6471, section: "2" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => heldOpen(seen, ipListings(seen).map(verdict)),

  remedies({ ip, lists, removal, answer, doubted, closed }) {
    if (isHiddenClient(ip)) return [{ id: "unhide-client", who: "recipient-admin" }];
    if (closed !== null && String(closed) === String(lists)) return [{ id: "list-closed", who: "recipient-admin" }];
    if (answer === "NXDOMAIN") return [{ id: "not-listed-now", who: "sender-admin" }];
    const pages = removal === null ? [] : [removal].flat().filter((url) => typeof url === "string");
    const [page] = pages;
    const change = page === undefined || pages.length > 1 ? {} : { change: { kind: "visit", url: page } as const };
    const reason = { id: "find-reason", who: "sender-admin" } as const;
    const removing = {
      id: page === undefined ? "ask-operator" : "request-removal",
      who: "sender-admin",
      ...change,
    } as const;
    return doubted === null ? [reason, removing] : [{ id: "look-again", who: "sender-admin" }, reason, removing];
  },
});

function verdict(standing: IpListing): Verdict<"ip" | "lists" | "answer" | "removal" | "doubted" | "closed"> {
  const { subject, lists, missing } = standing;
  if (standing.is === "clear") return { is: "absent", subject };
  if (standing.is === "open") return { is: "undetermined", subject, missing: standing.missing };
  const { confidence, answers, removals, doubted, closed, evidence, accountsFor, severity } = standing;
  return {
    is: "present",
    subject,
    confidence,
    params: {
      ip: subject,
      lists: oneOrMore(lists),
      answer: oneOrMore(answers),
      removal: oneOrMore(removals),
      doubted: oneOrMore(doubted),
      closed: oneOrMore(closed),
    },
    evidence,
    accountsFor,
    ...(isHiddenClient(subject) ? { owner: "recipient-admin" } : {}),
    ...(severity === null ? {} : { severity }),
    ...(missing.length === 0 ? {} : { missing }),
  };
}

function oneOrMore(found: readonly string[]): string | readonly string[] | null {
  const [only] = found;
  return only === undefined ? null : found.length === 1 ? only : found;
}
