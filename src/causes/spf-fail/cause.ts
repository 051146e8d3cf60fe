import { dnsChange } from "../../facts/dns-change.ts";
import { heldOpen } from "../../facts/held-open.ts";
import { type SpfStanding, spfStandings } from "../../facts/spf-standings.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The address mail leaves from may not send for the domain, by the domain's own SPF record or by a receiver's word. */
export const spfFail = defineCause({
  id: "spf-fail",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["spf", "smtp", "quoted"],
  explains: [
    { cause: "message-unauthenticated", on: "any-subject" },
    { cause: "policy-block", on: "same-subject" },
  ],
  sources: [
    { rfc: 7208, section: "2.6.4" },
    { rfc: 7372, section: "3.2" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => heldOpen(seen, spfStandings(seen).map(verdict)),

  remedies: ({ domain, proposal, unread }) => {
    // Nothing was found amiss with the record: it was not seen.
    if (unread !== null) return [{ id: "mend-lookup", who: "dns-operator" }];
    const elsewhere = { id: "send-elsewhere", who: "sender-admin" } as const;
    if (proposal === null) return [{ id: "add-address", who: "dns-operator" }, elsewhere];
    return [{ id: "authorise", who: "dns-operator", ...dnsChange(domain, "TXT", proposal) }, elsewhere];
  },
});

function verdict(
  standing: SpfStanding,
): Verdict<"ip" | "domain" | "result" | "record" | "unread" | "passed" | "proposal"> {
  const { subject, is } = standing;
  if (is === "clear") return { is: "absent", subject };
  if (is === "open") return { is: "undetermined", subject, missing: standing.looks };
  const { ip, domain, result, record, unread, proposal, confidence, severity, evidence, accountsFor, missing } =
    standing;
  return {
    is: "present",
    subject,
    confidence,
    severity,
    params: { ip, domain, result, record, unread, proposal, passed: result === "pass" ? result : null },
    evidence,
    accountsFor,
    ...(missing.length === 0 ? {} : { missing }),
  };
}
