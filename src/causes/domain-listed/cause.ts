import type { Setting } from "../../facts/dialogue-settings.ts";
import { blamedDomainIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A domain of the mail is on a domain block list. */
export const domainListed = defineCause({
  id: "domain-listed",
  severity: "blocks",
  owner: "sender-admin",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5782, section: "3" },
    { rfc: 3463, section: "3.8" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "domain-listed",
      shownAt: "BODY",
      subject: listedDomain,
      params: (refusal) => ({
        server: refusal.server,
        domain: listedDomain(refusal),
        lists: refusal.reading.named.lists.length > 0 ? refusal.reading.named.lists : null,
      }),
    });
  },

  remedies: () => [
    { id: "find-reason", who: "sender-admin" },
    { id: "ask-removal", who: "sender-admin" },
  ],
});

/** The domain the reply names, unless it is the list itself; else the sender's. */
function listedDomain(setting: Setting): string | null {
  const { domains, lists } = setting.reading.named;
  return domains.find((domain) => !lists.includes(domain)) ?? blamedDomainIn(setting);
}
