import type { Speech } from "../messages/speak.ts";

/** What a cause is about, for the catalogue's headings. */
export type Group = Extract<keyof Speech["report"], `group${string}`>;

/** Beginnings of ids, the more specific first. */
const GROUPS: readonly (readonly [Group, RegExp])[] = [
  ["groupTester", /^(port-25|resolver-|blocklist-(dead|query)|smtp-inspected)/],
  ["groupRouting", /^(recipient-(domain|dns)|relay-|mail-loop|mx-|dns-|dnssec-|server-unresolvable|open-relay|pop-)/],
  ["groupConnection", /^(connect|delivery-expired|accepted-|port-|nolisting|ipv6-|backup-mx|greeting-)/],
  ["groupRecipient", /^(recipient-|mailbox-|catch-all|postmaster-|null-sender)/],
  ["groupSender", /^(sender-)/],
  ["groupAuthentication", /^(spf-|dkim-|dmarc-|message-unauth)/],
  ["groupIdentity", /^(ptr-|helo-)/],
  ["groupReputation", /^(ip-|domain-listed|blocklist-|reputation-)/],
  ["groupVolume", /^(rate-|too-many|greylisted|sending-rate)/],
  ["groupContent", /^(content-|message-)/],
  ["groupSecurity", /^(auth-|tls-|starttls-|certificate-|mta-sts|dane-)/],
  ["groupServer", /^(server-|local-|protocol-|feature-|policy-)/],
];

/** Under which heading a cause stands. */
export function groupOf(id: string): Group {
  return GROUPS.find(([, beginning]) => beginning.test(id))?.[0] ?? "groupOther";
}

/** The headings in the order they are listed. */
export const GROUP_ORDER: readonly Group[] = [
  "groupRecipient",
  "groupRouting",
  "groupConnection",
  "groupSender",
  "groupAuthentication",
  "groupIdentity",
  "groupReputation",
  "groupVolume",
  "groupContent",
  "groupSecurity",
  "groupServer",
  "groupTester",
  "groupOther",
];
