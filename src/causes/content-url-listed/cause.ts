import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A link or a domain in the text of the message is on a block list. */
export const contentUrlListed = defineCause({
  id: "content-url-listed",
  severity: "blocks",
  owner: "sender-user",
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
      meaning: "content-url-listed",
      shownAt: "BODY",
      subject: ({ server }) => server,
      params: (refusal) => ({
        server: refusal.server,
        domains: named(refusal.reading.named.domains, refusal.reading.named.lists),
        lists: named(refusal.reading.named.lists, []),
      }),
    });
  },

  remedies: () => [
    { id: "remove-link", who: "sender-user" },
    { id: "check-domain", who: "sender-admin" },
    { id: "ask-recipient", who: "sender-user" },
  ],
});

/** What the reply names, the lists themselves left out; null when it names nothing. */
function named(names: readonly string[], lists: readonly string[]): readonly string[] | null {
  const told = names.filter((name) => !lists.includes(name));
  return told.length > 0 ? told : null;
}
