import type { Observations } from "../model/observation.ts";
import { fact } from "./fact.ts";
import { type MailDomain, mxHosts } from "./mx-hosts.ts";
import { domainOf } from "./parties.ts";

/** The domains this run meant to deliver to: all whose MX was looked at, less those that only send. */
export const recipientDomains = fact((seen: Observations): readonly MailDomain[] => {
  const asked = mxHosts(seen);
  const senders = sendingDomains(seen);
  const receiving = asked.filter(({ domain }) => !senders.has(domain));
  // Whoever checks a domain of his own sends from it and receives at it.
  return receiving.length > 0 ? receiving : asked;
});

function sendingDomains(seen: Observations): ReadonlySet<string> {
  const senders = new Set<string>();
  for (const { about } of seen.of("smtp")) add(domainOf(about.attempt.from));
  for (const { about } of seen.of("spf")) add(domainOf(about.sender));
  for (const { about } of seen.of("dmarc")) add(about.domain);
  for (const { about } of seen.of("smtp")) {
    // Who is called back about the sender gets no mail of this run.
    if (about.changed !== "callback") for (const to of about.attempt.to) senders.delete(domainOf(to) ?? "");
  }
  return senders;

  function add(domain: string | null): void {
    if (domain !== null) senders.add(domain);
  }
}
