import { otherLogin } from "../../facts/other-logins.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** What some say that no retyped password mends. */
const REASON =
  /SmtpClientAuthentication is disabled|SMTP AUTH(?:entication)? (?:is |has been )?disabled|basic authentication is disabled|application-specific password(?: is)? required|user is locked by your organization'?s? [\w ]{0,40}policy/i;
const SWITCHED_OFF = /smtp/i;

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
    return statedVerdicts<"server" | "mechanism" | "works" | "reason">(seen, {
      meaning: "auth-failed",
      provable: true,
      shownAt: "AUTH",
      subject: ({ server }) => server,
      params: (refusal) => ({
        server: refusal.server,
        ...(otherLogin(seen, refusal) ?? { mechanism: null, works: null }),
        reason: REASON.exec(refusal.wording.lines.join(" ").slice(0, 2048))?.[0] ?? null,
      }),
      owner: (refusal) => (otherLogin(seen, refusal) === null ? null : "recipient-admin"),
    });
  },

  remedies: ({ works, reason }) => {
    if (works !== null) {
      return [
        { id: "other-mechanism", who: "sender-user" },
        { id: "mend-mechanism", who: "recipient-admin" },
      ];
    }
    const check = { id: "check-account", who: "recipient-admin" } as const;
    if (reason !== null) {
      const isOff = SWITCHED_OFF.test(String(reason));
      return isOff
        ? [
            { id: "allow-smtp-login", who: "sender-admin" },
            { id: "use-app-password", who: "sender-user" },
          ]
        : [{ id: "sign-in-otherwise", who: "sender-user" }, check];
    }
    return [{ id: "check-credentials", who: "sender-user" }, { id: "use-app-password", who: "sender-user" }, check];
  },
});
