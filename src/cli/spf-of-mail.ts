import { ipAddress } from "../dns/address.ts";
import type { SpfResult } from "../model/observations/spf.ts";
import type { IpAddress } from "../model/scalars.ts";
import type { Arrived } from "../sink/open-sink.ts";
import { evaluateSpf } from "../spf/evaluate.ts";
import type { World } from "../world/world.ts";

/** Says what SPF makes of a mail's sender, as if it came from `client`; null: from where it did come. RFC 7208 §4 */
export async function spfOfMail(
  mail: Arrived,
  { client, world }: { readonly client: IpAddress | null; readonly world: World },
  signal: AbortSignal,
): Promise<SpfResult> {
  const ip = client ?? ipAddress(mail.client);
  if (ip === null) return "none";
  const outcome = await evaluateSpf({ ip, sender: mail.from, helo: mail.helo }, world, signal);
  return outcome.state === "seen" ? outcome.value.result : "temperror";
}
