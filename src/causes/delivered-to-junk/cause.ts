import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observation } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A message that arrived where nobody looks: among the spam, or in the trash. */
export const deliveredToJunk = defineCause({
  id: "delivered-to-junk",
  severity: "hinders",
  owner: "sender-admin",
  retry: "no",
  needs: ["arrival"],
  explains: [],
  sources: [{ rfc: 6154, section: "2" }],
  text: { en, th, ja, vi },

  match: (seen) => seen.of("arrival").flatMap(verdict),

  remedies: () => [
    { id: "authenticate", who: "sender-admin" },
    { id: "look-at-headers", who: "recipient-admin" },
    { id: "mark-as-wanted", who: "recipient-user" },
  ],
});

function verdict({ id, about, outcome }: Observation<"arrival">): readonly Verdict<"mailbox" | "folder">[] {
  const subject = about.mailbox;
  if (outcome.state !== "seen") return [{ is: "undetermined", subject, missing: [{ kind: "arrival", about }] }];
  const { value } = outcome;
  if (value.how === "not-there") return [];
  if (value.use !== "junk" && value.use !== "trash") return [{ is: "absent", subject }];
  return [
    {
      is: "present",
      subject,
      confidence: "proven",
      params: { mailbox: subject, folder: value.folder },
      evidence: [{ observation: id }],
      accountsFor: [],
    },
  ];
}
