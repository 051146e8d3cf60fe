import { recipientIn } from "../../facts/parties.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The server calls the recipient address malformed. */
export const recipientAddressSyntax = defineCause({
  id: "recipient-address-syntax",
  severity: "blocks",
  owner: "sender-user",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.1.2" },
    { rfc: 3463, section: "3.2" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "recipient-address-syntax",
      provable: true,
      subject: recipientIn,
      params: (refusal) => ({ server: refusal.server, recipient: recipientIn(refusal) }),
    });
  },

  remedies: () => [
    { id: "retype-address", who: "sender-user" },
    { id: "clean-address-book", who: "sender-admin" },
  ],
});
