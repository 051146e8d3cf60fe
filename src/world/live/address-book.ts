import type { IpAddress } from "../../model/scalars.ts";
import type { Peer } from "../world.ts";

/**
 * Where the peers of a made-up internet really live, so that the live code can be exercised on loopback. With a book,
 * nothing is dialled but what the book names: an unlisted peer is whatever the book says it is, never the real one.
 */
export type AddressBook = (peer: Peer) => Whereabouts;

/** What stands in the book for one peer, its source address considered. */
export type Whereabouts =
  /** Served at `ip` and `port`; `from` is the local address to show, for the true one is loopback. */
  | { readonly at: "place"; readonly ip: IpAddress; readonly port: number; readonly from: IpAddress }
  /** The host is there, the port closed. */
  | { readonly at: "closed" }
  /** There is no way to the host. */
  | { readonly at: "unreachable" }
  /** What is sent there vanishes. */
  | { readonly at: "nowhere" };
