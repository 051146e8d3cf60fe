import { type MaskedDialogue, maskedDialogues } from "../../facts/masked-dialogues.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A firewall on the way that overwrites parts of the dialogue. */
export const smtpInspected = defineCause({
  id: "smtp-inspected",
  severity: "hinders",
  owner: "network-provider",
  retry: "no",
  needs: ["smtp"],
  explains: [{ cause: "starttls-missing", on: "same-subject" }],
  sources: [
    { rfc: 3207, section: "6" },
    { rfc: 5321, section: "4.1.1.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"host" | "port" | "line">(maskedDialogues(seen).map(verdict)),

  remedies: () => [
    { id: "stop-inspection", who: "network-provider" },
    { id: "compare", who: "tester" },
  ],
});

function verdict({ host, port, masked, line, look, evidence }: MaskedDialogue): Verdict<"host" | "port" | "line"> {
  const subject = `${host}:${port}`;
  if (masked === null) return { is: "undetermined", subject, missing: [look] };
  if (masked === false) return { is: "absent", subject };
  return {
    is: "present",
    subject,
    // Stars in a greeting may be an admin's own idea of hiding the version.
    confidence: masked === "keywords" ? "proven" : "likely",
    params: { host, port, line },
    evidence,
    accountsFor: [],
  };
}
