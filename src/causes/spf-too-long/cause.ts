import { type SpfRecord, spfRecords } from "../../facts/spf-records.ts";
import { spfSize } from "../../facts/spf-size.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** An SPF record that makes its DNS answer larger than some networks let through. */
export const spfTooLong = defineCause({
  id: "spf-too-long",
  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["spf"],
  explains: [],
  sources: [
    { rfc: 7208, section: "3.4" },
    { rfc: 7208, section: "3.3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => spfRecords(seen).map(verdict),

  remedies: () => [
    { id: "shorten", who: "dns-operator" },
    { id: "tidy", who: "dns-operator" },
  ],
});

function verdict({ domain, answers, looks, evidence }: SpfRecord): Verdict<"domain" | "bytes" | "length"> {
  const [answer] = answers;
  if (answer === undefined) return { is: "undetermined", subject: domain, missing: looks };
  const size = spfSize(answer);
  if (size === null || !size.isLarge) return { is: "absent", subject: domain };
  const { bytes, length } = size;
  return {
    is: "present",
    subject: domain,
    confidence: "proven",
    params: { domain, bytes, length },
    evidence,
    accountsFor: [],
  };
}
