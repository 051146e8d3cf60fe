import type { DnsName, IpAddress } from "../../model/scalars.ts";
import type { Peer, RecordType } from "../world.ts";

/** What was done to a scripted world, in order: for tests of manners. */
export interface WorldLog {
  /** Each question once, as it would have left this host. */
  readonly questions: { readonly name: DnsName; readonly type: RecordType }[];
  readonly dials: Peer[];
  /** The lines servers got, as sent. */
  readonly lines: { readonly ip: IpAddress; readonly port: number; readonly line: string }[];
}

/** A log nothing was written to yet. */
export function emptyLog(): WorldLog {
  return { questions: [], dials: [], lines: [] };
}
