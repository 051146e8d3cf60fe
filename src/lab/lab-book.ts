import type { IpAddress } from "../model/scalars.ts";
import type { AddressBook } from "../world/live/address-book.ts";
import type { CaseFile } from "../world/scripted/case-file.ts";
import type { SmtpSection } from "../world/scripted/case-smtp.ts";
import { endpointBook } from "../world/scripted/endpoint-book.ts";
import { localAddress } from "../world/scripted/local-address.ts";
import type { Place } from "../world/scripted/scripted-server.ts";
import type { Peer } from "../world/world.ts";

/** The loopback port that plays a section at a place; null when none does. */
export type PortOf = (section: SmtpSection, place: Place) => number | null;

const LOOPBACK = "127.0.0.1" as IpAddress;

/** The address book of a case: the same choice of section as in memory, then the loopback port that plays it. */
export function labBook({ smtp, here }: CaseFile, portOf: PortOf): AddressBook {
  const book = endpointBook(smtp);
  return (peer: Peer) => {
    const from = localAddress(here, peer);
    if (from === null) return { at: "unreachable" };
    const found = book.connect(peer, from);
    const how = found.is === "section" ? found.section.script.connect : found.is;
    if (how === "unreachable") return { at: "unreachable" };
    if (how === "hangs") return { at: "nowhere" };
    const port = found.is === "section" ? portOf(found.section, peer) : null;
    return port === null ? { at: "closed" } : { at: "place", ip: LOOPBACK, port, from };
  };
}
