import type { Rrset, Zone, ZoneType } from "./zone.ts";

/** The zone as it stands for whoever asks a second time: what was there only once has gone. */
export function laterZone(zone: Zone): Zone {
  const names = [...zone.names].map(([name, sets]) => [name, new Map([...sets].map(later))] as const);
  return { ...zone, names: new Map(names) };
}

function later([type, set]: readonly [ZoneType, Rrset]): readonly [ZoneType, Rrset] {
  return [type, set.is === "records" && set.once === true ? { is: "NXDOMAIN" } : set];
}
