import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observation } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A message that a server took and that never came to the mailbox: that mail is taken proves only that it was taken. */
export const acceptedNotDelivered = defineCause({
  id: "accepted-not-delivered",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["arrival"],
  explains: [],
  sources: [{ rfc: 5321, section: "6.1" }],
  text: { en, th, ja, vi },

  match: (seen) => seen.of("arrival").map(verdict),

  remedies: () => [
    { id: "follow-receipt", who: "recipient-admin" },
    { id: "wait-longer", who: "tester" },
  ],
});

/** Who looks sooner has not given filters and queues the time they honestly take. */
const ENOUGH_MS = 30_000;

/** It may still be on its way, or in a folder this login does not see: likely, never proven. */
function verdict({
  id,
  about,
  outcome,
}: Observation<"arrival">): Verdict<"mailbox" | "seconds" | "message" | "folders"> {
  const { mailbox, messageId } = about;
  const open = { is: "undetermined", subject: mailbox, missing: [{ kind: "arrival", about }] } as const;
  if (outcome.state !== "seen") return open;
  const { value } = outcome;
  if (value.how === "arrived") return { is: "absent", subject: mailbox };
  // It may lie in a folder that nobody looked into.
  if (value.waitedMs < ENOUGH_MS || value.folders.length === 0 || (value.unread ?? 0) > 0) return open;
  const seconds = Math.round(value.waitedMs / 1000);
  return {
    is: "present",
    subject: mailbox,
    confidence: "likely",
    params: { mailbox, seconds, message: messageId, folders: value.folders.length },
    evidence: [{ observation: id }],
    accountsFor: [],
  };
}
