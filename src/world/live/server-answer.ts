import type { Answer, DecodedPacket } from "dns-packet";
import type { Referral, ServerAnswer } from "../../model/server-answer.ts";
import { presentName } from "./presentation.ts";
import { isInternet, type Question, recordsFor } from "./wire-answer.ts";

/** The registry's names of what servers say no with. RFC 6895 §2.3 */
const RCODES: Readonly<Record<number, string>> = {
  0: "NOERROR",
  1: "FORMERR",
  2: "SERVFAIL",
  3: "NXDOMAIN",
  4: "NOTIMP",
  5: "REFUSED",
  9: "NOTAUTH",
};

/** Reads what a name server says itself: whether it answers for the zone, and what, or where it sends us instead. */
export function serverAnswer(question: Question, rcode: number, packet: DecodedPacket): ServerAnswer {
  const authoritative = packet.flag_aa;
  const records = recordsFor(question, packet) ?? [];
  return {
    how: "answered",
    rcode: RCODES[rcode] ?? `RCODE${rcode}`,
    authoritative,
    records,
    referral: authoritative || records.length > 0 ? null : referralIn((packet.authorities ?? []).filter(isInternet)),
  };
}

/** The name servers of the zone below, or of one above: a server that holds nothing may point to the root. RFC 1034 §4.3.1 */
function referralIn(authorities: readonly Answer[]): Referral | null {
  if (authorities.some(({ type }) => type === "SOA")) return null;
  const owner = authorities.find(({ type }) => type === "NS")?.name.toLowerCase();
  if (owner === undefined) return null;
  const servers = authorities.flatMap((record) =>
    record.type === "NS" && record.name.toLowerCase() === owner ? [presentName(record.data)] : [],
  );
  return { zone: owner === "." ? "" : presentName(owner), servers: [...new Set(servers)].sort() };
}
