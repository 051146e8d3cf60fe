import { sendingIps } from "../../facts/sending-ips.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The server counts too many or too fast connections from this address. */
export const tooManyConnections = defineCause({
  id: "too-many-connections",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "3.8" },
    { rfc: 3463, section: "3.5" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const isKnown = sendingIps(seen).length > 0;
    return statedVerdicts(seen, {
      meaning: "too-many-connections",
      provable: true,
      subject: ({ clientIp }) => clientIp,
      params: (refusal) => ({ server: refusal.server, ip: refusal.clientIp }),
      // Where no mail leaves from there, it is only our own looking that is too much.
      owner: ({ told, clientIp }) =>
        told === "said" && isKnown && !sendingIps(seen).some(({ ip }) => ip === clientIp) ? "tester" : null,
    });
  },

  remedies: () => [
    { id: "fewer-connections", who: "sender-admin" },
    { id: "find-other-senders", who: "sender-admin" },
  ],
});
