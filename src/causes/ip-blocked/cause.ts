import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The receiver’s own list, network or geography rule refuses the sending address. */
export const ipBlocked = defineCause({
  id: "ip-blocked",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [
    { cause: "policy-block", on: "same-subject" },
    { cause: "unspecified", on: "same-subject" },
  ],
  sources: [
    { rfc: 5321, section: "7.9" },
    { rfc: 3463, section: "3.8" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "ip-blocked",
      subject: ({ clientIp }) => clientIp,
      params: (refusal) => ({ server: refusal.server, ip: refusal.clientIp }),
    });
  },

  remedies: () => [
    { id: "ask-unblock", who: "sender-admin" },
    { id: "clean-up", who: "sender-admin" },
    { id: "other-route", who: "sender-admin" },
  ],
});
