import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observation } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** One sender has more messages in an hour of a mail log than it should: seldom a newsletter, often a stolen password. */
export const sendingRateHigh = defineCause({
  id: "sending-rate-high",
  severity: "risks",
  owner: "sender-admin",
  retry: "no",
  needs: ["sending"],
  explains: [],
  sources: [
    { rfc: 5068, section: "3.1" },
    { url: "https://manpages.debian.org/jessie/postfix/anvil.8postfix.en.html", checked: "2026-11-22" },
    {
      url: "https://support.cpanel.net/hc/en-us/articles/360056738833-How-to-limit-emails-sent-per-hour",
      checked: "2026-11-22",
    },
  ],
  text: { en, th, ja, vi },

  match: (seen) => seen.of("sending").map(verdict),

  remedies: () => [
    { id: "ask-whether-wanted", who: "sender-admin" },
    { id: "find-the-source", who: "sender-admin" },
    { id: "close-the-hole", who: "sender-admin" },
    { id: "limit-per-login", who: "sender-admin" },
  ],
});

/** A message that a filter hands back is in the log twice, and anybody can write a sender's name: likely, never proven. */
function verdict({ id, about, outcome }: Observation<"sending">): Verdict<"sender" | "hour" | "messages" | "limit"> {
  const { sender } = about;
  const open = { is: "undetermined", subject: sender, missing: [{ kind: "sending", about }] } as const;
  if (outcome.state !== "seen") return open;
  const { hour, messages, limit, cut } = outcome.value;
  if (messages <= limit) return cut ? open : { is: "absent", subject: sender };
  return {
    is: "present",
    subject: sender,
    confidence: "likely",
    params: { sender, hour, messages, limit },
    evidence: [{ observation: id }],
    accountsFor: [],
  };
}
