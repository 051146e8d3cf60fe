import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The receiver takes the sending address for a dynamic or residential one. */
export const ipDynamic = defineCause({
  id: "ip-dynamic",
  severity: "blocks",
  owner: "network-provider",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [
    { cause: "ip-blocked", on: "same-subject" },
    { cause: "policy-block", on: "same-subject" },
    { cause: "unspecified", on: "same-subject" },
  ],
  sources: [
    { rfc: 3463, section: "3.8" },
    { rfc: 6409, section: "3.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "ip-dynamic",
      subject: ({ clientIp }) => clientIp,
      params: (refusal) => ({ server: refusal.server, ip: refusal.clientIp }),
    });
  },

  remedies: () => [
    { id: "use-smarthost", who: "sender-admin" },
    { id: "static-address", who: "network-provider" },
  ],
});
