import type { Evidence } from "../model/evidence.ts";
import type { DnsName, IpAddress, NonEmpty, RemoteText } from "../model/scalars.ts";

/** One answer of a block list, read through the tables and through the list's own test points of the same run. */
export interface Entry {
  readonly list: DnsName;
  /**
   * listed: a code that means a listing, from a list whose test points answered rightly.
   * clear: no such name, from a list whose test points answered rightly.
   * refused: the list answered that it will not answer us. dead: it lists everything, is closed, or its zone is parked.
   * unknown: anything else (failed, a code nobody documented, test points not seen or wrong).
   */
  readonly state: "listed" | "clear" | "refused" | "dead" | "unknown";
  readonly codes: readonly IpAddress[];
  /** The meanings of the codes, as ids of the list's table ("known-spam-source", "not-meant-to-send"). */
  readonly meanings: readonly string[];
  readonly text: readonly RemoteText[];
  /** The look itself first, then the test points it leans on. */
  readonly evidence: NonEmpty<Evidence>;
}
/** One about an address. */
export interface Listing extends Entry {
  readonly ip: IpAddress;
}
/** One about a domain: the name as that list was asked for it. */
export interface DomainListing extends Entry {
  readonly domain: DnsName;
}
