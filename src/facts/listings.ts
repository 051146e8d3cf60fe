import type { Observations } from "../model/observation.ts";
import { fact } from "./fact.ts";
import { listEntry } from "./list-entry.ts";
import { isLoopback } from "./list-health.ts";
import type { DomainListing, Listing } from "./listing.ts";

/** Every blocklist answer about an address, read through the tables and the list's own test points; the test points themselves are left out. */
export const listings = fact((seen: Observations): readonly Listing[] =>
  seen
    .of("dnsbl")
    .filter((look) => !isLoopback(look.about.ip))
    .map((look) => ({ ip: look.about.ip, ...listEntry(seen, look) })),
);

/** The same of answers about domains. */
export const domainEntries = fact((seen: Observations): readonly DomainListing[] =>
  seen
    .of("rhsbl")
    .filter((look) => look.about.point === null)
    .map((look) => ({ domain: look.about.name, ...listEntry(seen, look) })),
);
