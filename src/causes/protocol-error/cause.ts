import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The server did not accept a command, its form, its place or its parameters. */
export const protocolError = defineCause({
  id: "protocol-error",
  severity: "blocks",
  owner: "sender-admin",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.1.4" },
    { rfc: 5321, section: "4.2.4" },
    { rfc: 3463, section: "3.6" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "protocol-error",
      provable: true,
      subject: ({ server }) => server,
      params: (refusal) => ({ server: refusal.server, stage: refusal.stage }),
    });
  },

  remedies: () => [
    { id: "check-client", who: "sender-admin" },
    { id: "check-between", who: "sender-admin" },
    { id: "check-server", who: "recipient-admin" },
  ],
});
