import { onePerSubject } from "../../facts/one-per-subject.ts";
import { type ReplyWait, replyWaits } from "../../facts/reply-waits.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A server that lets clients wait, on purpose or because it is busy. */
export const greetingSlow = defineCause({
  id: "greeting-slow",
  severity: "risks",
  owner: "recipient-admin",
  retry: "yes",
  needs: ["smtp"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.5.3.2" },
    { rfc: 5321, section: "3.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"host" | "port" | "seconds" | "stage">(replyWaits(seen).map(verdict)),

  remedies: () => [
    { id: "find-delay", who: "recipient-admin" },
    { id: "wait-longer", who: "sender-admin" },
  ],
});

/** Far beyond any round trip, and long enough for impatient programs to give up. */
const SLOW_MS = 7_000;

function verdict({ host, port, longest, look }: ReplyWait): Verdict<"host" | "port" | "seconds" | "stage"> {
  const subject = `${host}:${port}`;
  if (longest === null) return { is: "undetermined", subject, missing: [look] };
  if (longest.ms < SLOW_MS) return { is: "absent", subject };
  return {
    is: "present",
    subject,
    confidence: "proven",
    params: { host, port, seconds: Math.round(longest.ms / 1000), stage: longest.stage },
    evidence: [longest.evidence],
    accountsFor: [],
  };
}
