import { portsFromHere } from "../../facts/ports-from-here.ts";
import { shutPort } from "../../facts/shut-port.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The network this runs in lets nothing out to port 25. */
export const port25Blocked = defineCause({
  id: "port-25-blocked",
  severity: "blocks",
  owner: "network-provider",
  retry: "no",
  needs: ["smtp"],
  explains: [{ cause: "connect-failed", on: "any-subject" }],
  sources: [
    { url: "https://developer.nylas.com/docs/cookbook/email/smtp-ports-blocked/", checked: "2026-11-22" },
    { rfc: 8314, section: "3.3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => shutPort(portsFromHere(seen)),

  remedies: () => [
    { id: "ask-provider", who: "network-provider" },
    { id: "use-submission", who: "sender-admin" },
  ],
});
