import { isFlippedBy, repeatOf } from "../../facts/controlled-repeats.ts";
import { domainOf } from "../../facts/parties.ts";
import type { Refusal } from "../../facts/refusal.ts";
import { ownerOf } from "../../facts/responsible.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
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
    return statedVerdicts<"server" | "domain" | "role" | "ip" | "accepted" | "port">(seen, {
      meaning: "relay-denied",
      subject: ({ server }) => server,
      params: (refusal) => ({
        server: refusal.server,
        domain: domainOf(refusal.recipient),
        role: ROLES[refusal.role ?? "canary"],
        ip: refusal.clientIp,
        accepted: refusal.shown?.acceptedFrom ?? null,
        port: portThatTook(seen, refusal),
      }),
      provable: true,
      owner({ role, wording, reading }) {
        if (role === null) return ownerOf(wording, reading);
        return role === "mx" ? "recipient-admin" : "sender-admin";
      },
    });
  },

  remedies: ({ role, accepted, port }) => {
    const host = { id: "host-domain", who: "recipient-admin" } as const;
    if (role === "MX") return [host];
    const elsewhere = { id: "use-own-server", who: "sender-user" } as const;
    if (role === null) return [{ id: "log-in", who: "sender-admin" }, host, elsewhere];
    const usual = [
      { id: "log-in-there", who: "sender-admin" },
      { id: "by-place", who: "sender-user" },
      elsewhere,
      { id: "ask-provider", who: "sender-user" },
    ] as const;
    if (accepted !== null) return [{ id: "known-address", who: "sender-admin" }, ...usual];
    return port === null ? usual : [{ id: "other-port", who: "sender-user" }, ...usual];
  },
});

/** The port on which the server took what it refused on this one; null where that was not tried, or taught nothing. */
function portThatTook(seen: Observations, refusal: Refusal): number | null {
  if (isFlippedBy(seen, refusal, "port") !== true) return null;
  return repeatOf(seen, refusal, "port")?.about.port ?? null;
}

/** As mail people say it in every language. */
const ROLES: Readonly<Record<Role, string | null>> = {
  mx: "MX",
  relay: "relay",
  submission: "submission",
  canary: null,
};
