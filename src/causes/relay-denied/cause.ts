import { domainOf } from "../../facts/parties.ts";
import { ownerOf } from "../../facts/responsible.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import type { Role } from "../../model/observations/smtp.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A server that neither hosts the recipient's domain nor relays for this client. */
export const relayDenied = defineCause({
  id: "relay-denied",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "3.6.2" },
    { rfc: 2505, section: "2.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts<"server" | "domain" | "role">(seen, {
      meaning: "relay-denied",
      subject: ({ server }) => server,
      params: ({ server, recipient, role }) => ({
        server,
        domain: domainOf(recipient),
        role: ROLES[role ?? "canary"],
      }),
      provable: true,
      owner({ role, wording, reading }) {
        if (role === null) return ownerOf(wording, reading);
        return role === "mx" ? "recipient-admin" : "sender-admin";
      },
    });
  },

  remedies: ({ role }) => {
    const host = { id: "host-domain", who: "recipient-admin" } as const;
    if (role === "MX") return [host];
    const logIn = { id: "log-in", who: "sender-admin" } as const;
    const elsewhere = { id: "use-own-server", who: "sender-user" } as const;
    if (role === null) return [logIn, host, elsewhere];
    return [logIn, { id: "by-place", who: "sender-user" }, elsewhere, { id: "ask-provider", who: "sender-user" }];
  },
});

/** As mail people say it in every language. */
const ROLES: Readonly<Record<Role, string | null>> = {
  mx: "MX",
  relay: "relay",
  submission: "submission",
  canary: null,
};
