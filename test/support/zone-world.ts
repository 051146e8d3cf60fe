import type { Failure } from "../../src/model/outcome.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import type { World } from "../../src/world/world.ts";
import { emptyWorld } from "./world.ts";

/** Records of one name and type, or the one word for why there are none. */
export type ZoneEntry = readonly string[] | "NXDOMAIN" | Failure["kind"];

/** A world whose resolver knows these answers, keyed "name TYPE"; other types of a known name are empty, other names do not exist. */
export function zoneWorld(zone: Readonly<Record<string, ZoneEntry>>): World & { readonly asked: string[] } {
  const asked: string[] = [];
  const names = new Set(Object.keys(zone).map((key) => key.slice(0, key.lastIndexOf(" "))));
  return {
    ...emptyWorld(),
    asked,
    dns: {
      ...emptyWorld().dns,
      async ask(name: DnsName, type) {
        asked.push(`${name} ${type}`);
        const entry = zone[`${name} ${type}`] ?? (names.has(name) ? [] : "NXDOMAIN");
        if (entry === "NXDOMAIN") return { state: "seen", value: { rcode: "NXDOMAIN", records: [], aliases: [] } };
        if (typeof entry !== "string")
          return { state: "seen", value: { rcode: "NOERROR", records: entry, aliases: [] } };
        return { state: "failed", why: { kind: entry } as Failure };
      },
    },
  };
}

/** A signal that never aborts. */
export const STEADY = new AbortController().signal;
