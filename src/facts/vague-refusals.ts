import { dnsName, isUnder } from "../dns/name.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Observations } from "../model/observation.ts";
import type { DnsName, IpAddress } from "../model/scalars.ts";
import { isFlippedBy } from "./controlled-repeats.ts";
import { domainOf } from "./parties.ts";
import type { Refusal } from "./refusal.ts";
import { refusals } from "./refusals.ts";

/** Meanings behind which any standing fault of the sending address may hide. */
const VAGUE: readonly Meaning[] = ["policy-block", "ip-blocked", "unspecified"];

/** The refusals of mail from this address that leave their reason open, so that a fault of the address may be it. */
export function vagueRefusals(seen: Observations, ip: IpAddress): readonly Refusal[] {
  return refusals(seen).filter(({ clientIp, reading }) => clientIp === ip && VAGUE.includes(reading.meaning));
}

/**
 * The refusals of mail from a sender of this domain, or greeted with a name of it, that leave their reason open, so that a fault of the
 * domain may be it: not where they plainly speak of the address, where the same mail was taken from another one, or mail without this
 * sender refused as well; nor at our own relay, which knows whose mail it is.
 */
export function vagueAboutDomain(seen: Observations, domain: DnsName): readonly Refusal[] {
  return refusals(seen).filter((refusal) => {
    const { reading, role, shown } = refusal;
    if (!VAGUE.includes(reading.meaning) || (role !== null && role !== "mx")) return false;
    if (reading.meaning === "ip-blocked" && reading.by === "words") return false;
    if (shown !== null && shown.acceptedFrom !== null) return false;
    const isSender = isOf(domainOf(refusal.sender), domain) && isFlippedBy(seen, refusal, "from") !== false;
    return isSender || (isOf(refusal.helo, domain) && isFlippedBy(seen, refusal, "helo") !== false);
  });
}

function isOf(text: string | null | undefined, domain: DnsName): boolean {
  const name = text === null || text === undefined ? null : dnsName(text);
  return name !== null && isUnder(name, domain);
}
