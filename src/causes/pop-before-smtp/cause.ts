import { popTests } from "../../facts/pop-tests.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The outgoing server knows its users by a POP3 login made shortly before. */
export const popBeforeSmtp = defineCause({
  id: "pop-before-smtp",
  severity: "blocks",
  owner: "sender-user",
  retry: "no",
  needs: ["smtp"],
  explains: [
    { cause: "relay-denied", on: "same-subject" },
    { cause: "auth-required", on: "same-subject" },
  ],
  sources: [
    { rfc: 6409, section: "3.3" },
    { rfc: 6409, section: "4.3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) =>
    popTests(seen).map(({ server, state, look, refused, evidence }) => {
      if (state === "untold") return { is: "undetermined", subject: server, missing: [look] };
      if (state === "same" || refused === null) return { is: "absent", subject: server };
      return {
        is: "present",
        subject: server,
        confidence: state === "opened" ? "proven" : "likely",
        params: { server },
        evidence: [refused, ...evidence],
        accountsFor: [refused],
      };
    }),

  remedies: () => [
    { id: "fetch-first", who: "sender-user" },
    { id: "log-in", who: "sender-user" },
  ],
});
