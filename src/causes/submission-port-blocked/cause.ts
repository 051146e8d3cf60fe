import { submissionPortsFromHere } from "../../facts/ports-from-here.ts";
import { shutPort } from "../../facts/shut-port.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The network this runs in lets nothing out to a port where mail is handed in. */
export const submissionPortBlocked = defineCause({
  id: "submission-port-blocked",
  severity: "hinders",
  owner: "network-provider",
  retry: "no",
  needs: ["smtp"],
  explains: [],
  sources: [
    { rfc: 8314, section: "3.3" },
    { rfc: 6409, section: "3.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) =>
    submissionPortsFromHere(seen).flatMap((found) => {
      // At the server the user means to send through, nothing gets out at all.
      const stops = found.silent.some(({ role }) => role === "relay");
      return shutPort(found).map((verdict) =>
        verdict.is === "present" && stops ? { ...verdict, severity: "blocks" as const } : verdict,
      );
    }),

  remedies: () => [
    { id: "ask-provider", who: "network-provider" },
    { id: "other-port", who: "sender-admin" },
  ],
});
