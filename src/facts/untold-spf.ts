import type { Look, Observations } from "../model/observation.ts";
import { senderDomainIn } from "./parties.ts";
import type { Refusal } from "./refusal.ts";
import { spfResults } from "./spf-results.ts";

/** SPF for the address that a receiver saw, where it was not evaluated, or the DNS it needs did not answer: the look that is missing. */
export function untoldSpf(seen: Observations, refusal: Refusal): readonly Look[] {
  const { clientIp, sender, helo } = refusal;
  if (clientIp === null || sender === undefined) return [];
  const made = spfResults(seen).filter(({ about }) => about.ip === clientIp && about.sender === sender);
  if (made.some(({ outcome }) => outcome.state === "seen" && outcome.value.result !== "temperror")) return [];
  const [first] = made;
  const about = first?.about ?? { ip: clientIp, sender, helo: helo ?? senderDomainIn(refusal) ?? "localhost" };
  return [{ kind: "spf", about }];
}
