import type { Observations } from "../model/observation.ts";
import type { DnsName, RemoteText } from "../model/scalars.ts";

/** The DMARC record that stands among the texts of the domain itself, where nobody looks for it; null without one. RFC 9989 §4.10 */
export function misplacedDmarc(seen: Observations, domain: DnsName): RemoteText | null {
  const texts = seen.of("spf").flatMap(({ outcome }) => {
    if (outcome.state !== "seen") return [];
    return outcome.value.trace.flatMap(({ name, type, answers }) => (name === domain && type === "TXT" ? answers : []));
  });
  return texts.find((text) => /^v=DMARC1\s*;/.test(text)) ?? null;
}
