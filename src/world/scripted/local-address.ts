import type { IpAddress } from "../../model/scalars.ts";
import type { Peer } from "../world.ts";
import type { Here } from "./case-here.ts";

/** The address a connection to this peer leaves from; null when there is none of its family. */
export function localAddress(here: Here, { ip, source }: Peer): IpAddress | null {
  const isV6 = ip.includes(":");
  if (source !== null) return source.includes(":") === isV6 ? source : null;
  return isV6 ? here.ipv6 : here.ipv4;
}
