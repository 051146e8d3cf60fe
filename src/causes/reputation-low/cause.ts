import type { Setting } from "../../facts/dialogue-settings.ts";
import { senderDomainIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The receiver rates the address or the domain badly and names no list. */
export const reputationLow = defineCause({
  id: "reputation-low",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [
    { cause: "rate-limited", on: "same-subject" },
    { cause: "policy-block", on: "same-subject" },
  ],
  sources: [
    { rfc: 3463, section: "3.8" },
    { rfc: 5321, section: "7.9" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "reputation-low",
      provable: true,
      shownAt: "BODY",
      subject: culprit,
      params: (refusal) => ({ server: refusal.server, ip: refusal.clientIp, domain: senderDomainIn(refusal) }),
    });
  },

  remedies: () => [
    { id: "clean-list", who: "sender-user" },
    { id: "authenticate", who: "sender-admin" },
    { id: "warm-up", who: "sender-admin" },
  ],
});

/** What the reply names, else the address it saw, else the sender's domain. */
function culprit(setting: Setting): string | null {
  const { ips, domains } = setting.reading.named;
  return ips[0] ?? domains[0] ?? setting.clientIp ?? senderDomainIn(setting);
}
