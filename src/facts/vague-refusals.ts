import type { Meaning } from "../model/meaning.ts";
import type { Observations } from "../model/observation.ts";
import type { IpAddress } from "../model/scalars.ts";
import type { Refusal } from "./refusal.ts";
import { refusals } from "./refusals.ts";

/** Meanings behind which any standing fault of the sending address may hide. */
const VAGUE: readonly Meaning[] = ["policy-block", "ip-blocked", "unspecified"];

/** The refusals of mail from this address that leave their reason open, so that a fault of the address may be it. */
export function vagueRefusals(seen: Observations, ip: IpAddress): readonly Refusal[] {
  return refusals(seen).filter(({ clientIp, reading }) => clientIp === ip && VAGUE.includes(reading.meaning));
}
