import type { Fetched } from "../../model/fetched.ts";
import { failed, type Outcome, seen } from "../../model/outcome.ts";
import type { RemoteText } from "../../model/scalars.ts";
import { type Clock, DeadlinePassed, type Dns, type FetchLimits, type Https } from "../world.ts";
import type { HttpsSection } from "./case-https.ts";
import { nameWord } from "./case-words.ts";

/** The web servers of a case, in memory. One that only `dns` mentions refuses; one that nothing mentions has no address. */
export function scriptedHttps(
  { https, rttMs }: { readonly https: readonly HttpsSection[]; readonly rttMs: number },
  clock: Clock,
  dns: Dns,
): Https {
  return { get };

  async function get(url: string, limits: FetchLimits, signal: AbortSignal): Promise<Outcome<Fetched>> {
    const name = nameWord(new URL(url).hostname);
    const section = https.find((one) => one.name === name);
    const address = section === undefined ? await dns.ask(name, "A", signal) : null;
    if (address !== null && address.state !== "seen") return address;
    if (address?.value.records.length === 0) return seen({ how: "no-address" });
    const patience = clock.deadline(limits.ms, signal);
    try {
      await clock.sleep(section?.connect === "hangs" ? limits.ms + 1 : rttMs, patience.signal);
    } catch (reason) {
      return reason instanceof DeadlinePassed ? seen({ how: "timeout" }) : failed({ kind: "cancelled" });
    } finally {
      patience.clear();
    }
    return seen(section === undefined ? { how: "refused" } : served(section, limits));
  }
}

function served({ connect, untrusted, status, type, body }: HttpsSection, { bytes }: FetchLimits): Fetched {
  if (connect === "refuses") return { how: "refused" };
  if (connect === "resets") return { how: "reset" };
  if (untrusted !== null) return { how: "tls-failed", reason: untrusted };
  const cut = body.length > bytes;
  return { how: "answered", status, type: type as RemoteText, body: body.slice(0, bytes) as RemoteText, cut };
}
