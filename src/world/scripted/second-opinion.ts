import { dnsName } from "../../dns/name.ts";
import { dnsblName } from "../../dns/reverse-name.ts";
import { failed, seen } from "../../model/outcome.ts";
import type { Clock, SecondOpinion } from "../world.ts";
import type { CaseFile } from "./case-file.ts";
import { laterZone } from "./later-zone.ts";
import { resolve } from "./zone.ts";

/** Whoever asks a case's block lists a second time, by other means. */
export function scriptedOpinion({ zone, rttMs }: CaseFile, clock: Clock): SecondOpinion {
  const later = laterZone(zone);
  return async (entry, signal) => {
    try {
      await clock.sleep(rttMs, signal);
    } catch {
      return failed({ kind: "cancelled" });
    }
    const name = "ip" in entry ? dnsblName(entry.ip, entry.zone) : dnsName(`${entry.name}.${entry.zone}`);
    if (name === null) return seen(false);
    const resolved = resolve(later, name, "A");
    return seen(resolved.is === "answer" && resolved.records.length > 0);
  };
}
