import type { Finding } from "../../model/diagnosis.ts";

/** The names by which the stations of a route are known. */
export interface Stations {
  readonly senders: readonly string[];
  readonly hosts: readonly string[];
  readonly recipient: string | null;
}

/** At which station of the route a finding is repaired: a host's name, or one of the fixed places; null where none fits. */
export type Place = "sender" | "network" | "domain" | "mailbox" | (string & {}) | null;

/** Causes that speak of a domain as the place mail goes to, not as the place it comes from. */
const OF_RECEIVER = /^(mx-|recipient-domain|recipient-dns|null-mx|dane-|mta-sts)/;

/** The subject decides: it is the thing to be repaired. Where it names none of the stations, the owner does. */
export function placeOfFault({ subject, owner, cause }: Finding, stations: Stations): Place {
  if (owner === "tester") return cause.startsWith("port-") ? "network" : null;
  const host = stations.hosts.find((one) => subject === one || subject.startsWith(`${one}:`));
  if (subject === stations.recipient) return "mailbox";
  if (stations.senders.includes(subject) || /^(helo|ptr)-/.test(cause)) return "sender";
  if (host !== undefined) return host;
  if (OF_RECEIVER.test(cause)) return "domain";
  return BY_OWNER[owner];
}

const BY_OWNER = {
  "sender-admin": "sender",
  "sender-user": "sender",
  "recipient-admin": "domain",
  "recipient-user": "mailbox",
  "network-provider": "network",
  "dns-operator": "sender",
  "list-operator": "sender",
  tester: null,
  nobody: "domain",
} as const satisfies Record<Finding["owner"], Place>;
