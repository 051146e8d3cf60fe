import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A kind of attachment or active content that the receiver does not take. */
export const contentAttachment = defineCause({
  id: "content-attachment",
  severity: "blocks",
  owner: "sender-user",
  retry: "no",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 3463, section: "3.7" },
    { rfc: 3463, section: "3.8" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return statedVerdicts(seen, {
      meaning: "content-attachment",
      provable: true,
      shownAt: "BODY",
      subject: ({ server }) => server,
      params: (refusal) => ({ server: refusal.server }),
    });
  },

  remedies: () => [
    { id: "share-file", who: "sender-user" },
    { id: "other-format", who: "sender-user" },
    { id: "allow-type", who: "recipient-admin" },
  ],
});
