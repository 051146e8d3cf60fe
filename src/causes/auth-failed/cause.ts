import { otherLogin } from "../../facts/other-logins.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The server refused the credentials or the way of logging in. */
export const authFailed = defineCause({
  id: "auth-failed",
  severity: "blocks",
  owner: "sender-admin",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 4954, section: "6" },
    { rfc: 5321, section: "7.9" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts<"server" | "mechanism" | "works">(seen, {
      meaning: "auth-failed",
      provable: true,
      shownAt: "AUTH",
      subject: ({ server }) => server,
      params: (refusal) => ({
        server: refusal.server,
        ...(otherLogin(seen, refusal) ?? { mechanism: null, works: null }),
      }),
      owner: (refusal) => (otherLogin(seen, refusal) === null ? null : "recipient-admin"),
    });
  },

  remedies: ({ works }) => {
    if (works !== null) {
      return [
        { id: "other-mechanism", who: "sender-user" },
        { id: "mend-mechanism", who: "recipient-admin" },
      ];
    }
    return [
      { id: "check-credentials", who: "sender-user" },
      { id: "use-app-password", who: "sender-user" },
      { id: "check-account", who: "recipient-admin" },
    ];
  },
});
