import { portsFromHere } from "../../facts/ports-from-here.ts";
import { defineCause } from "../../model/cause.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The network this runs in lets nothing out to port 25. */
export const port25Blocked = defineCause({
  id: "port-25-blocked",
  severity: "blocks",
  owner: "network-provider",
  retry: "no",
  needs: ["smtp"],
  explains: [{ cause: "connect-failed", on: "any-subject" }],
  sources: [
    { url: "https://developer.nylas.com/docs/cookbook/email/smtp-ports-blocked/", checked: "2026-11-22" },
    { rfc: 8314, section: "3.3" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const { state, mute, silent, elsewhere, missing } = portsFromHere(seen);
    const subject = "tcp/25";
    if (state === "open") return [{ is: "absent", subject }];
    if (state === "doubtful" && isNonEmpty(missing)) return [{ is: "undetermined", subject, missing }];
    if (state !== "shut" || !isNonEmpty(mute)) return [];
    const [first, ...others] = mute;
    const accountsFor = silent.flatMap(({ evidence }) => evidence);
    const open = elsewhere.slice(0, 1).flatMap(({ evidence }) => evidence);
    return [
      {
        is: "present",
        subject,
        // Three unrelated operators are not down at once, and the network is not either: another port leads out.
        confidence: mute.length >= 3 ? "proven" : "likely",
        params: { hosts: mute.map(({ host }) => host) },
        evidence: [...first.evidence, ...others.flatMap(({ evidence }) => evidence), ...open, ...accountsFor],
        accountsFor,
        ...(missing.length === 0 ? {} : { missing }),
      },
    ];
  },

  remedies: () => [
    { id: "ask-provider", who: "network-provider" },
    { id: "use-submission", who: "sender-admin" },
  ],
});
