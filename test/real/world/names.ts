import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { BLOCKLISTS } from "../../../src/knowledge/blocklists/index.ts";
import { startBlockList } from "../internet/block-list.ts";
import { startNameServer } from "../internet/name-server.ts";
import type { Namespace } from "../internet/namespace.ts";
import { startResolver } from "../internet/resolver.ts";
import { VANTAGES } from "../scenario.ts";
import { type Plan, SHARED } from "./plan.ts";

export const ZEN = "zen.spamhaus.org";

export function startNames(ns: Namespace, folder: string, { zones, signed }: Plan): void {
  const anchors = startNameServer(ns, join(folder, "nsd"), { address: SHARED.authority, zones, signed });
  writeFileSync(join(folder, "anchors.conf"), trusted(anchors));
  startNameServer(ns, join(folder, "nsd-inventing"), {
    address: SHARED.inventing,
    zones: { ".": ["* A 203.0.113.66"], "com.": ["* A 203.0.113.66"] },
  });
  const lists = BLOCKLISTS.filter(({ lists, state }) => lists === "ip" && state.is !== "closed").map(
    ({ zone }) => zone as string,
  );
  const others = {
    "bl.spamcop.net": [
      "127.0.0.2 :127.0.0.2:Test",
      `${VANTAGES.reported.ip} :127.0.0.2:Blocked - see https://www.spamcop.net/bl.shtml?$`,
    ],
    "dnsbl-3.uceprotect.net": ["127.0.0.2 :127.0.0.2:Test", `${VANTAGES.neighbour.ip} :127.0.0.2:Your ISP is listed`],
  };
  const quiet = lists.filter((zone) => zone !== ZEN && !Object.hasOwn(others, zone));
  startBlockList(ns, join(folder, "rbldnsd"), {
    address: SHARED.blockList,
    zone: ZEN,
    listed: { [VANTAGES.listed.ip]: "127.0.0.3", [VANTAGES.dialup.ip]: "127.0.0.10" },
    empty: quiet,
    others,
  });
  startBlockList(ns, join(folder, "rbldnsd-refusing"), {
    address: SHARED.refusingList,
    zone: "refused.invalid",
    listed: {},
    others: {
      [ZEN]: [
        "0.0.0.0/1 :127.255.255.254:Error: open resolver; https://check.spamhaus.org/returnc/pub/203.0.113.58/",
        "128.0.0.0/1 :127.255.255.254:Error: open resolver; https://check.spamhaus.org/returnc/pub/203.0.113.58/",
      ],
    },
  });
  const named = Object.fromEntries(Object.keys(zones).map((zone) => [zone, SHARED.authority as string]));
  const listed = Object.fromEntries(
    [...quiet, ZEN, ...Object.keys(others)].map((zone) => [`${zone}.`, SHARED.blockList as string]),
  );
  const stubs = { ...named, ...listed };
  startResolver(ns, join(folder, "unbound"), {
    address: SHARED.resolver,
    alsoAt: SHARED.own,
    stubs,
    anchors,
    noted: true,
  });
  startResolver(ns, join(folder, "unbound-public"), {
    address: SHARED.publicResolver,
    stubs: { ...stubs, [`${ZEN}.`]: SHARED.refusingList },
  });
  startResolver(ns, join(folder, "unbound-rewriting"), {
    address: SHARED.rewriting,
    stubs: { ...stubs, ".": SHARED.inventing, "com.": SHARED.inventing },
  });
}

/** The same keys as delv reads them: "ZONE IN DNSKEY FLAGS PROTOCOL ALGORITHM KEY". */
function trusted(anchors: readonly string[]): string {
  const lines = anchors.map((anchor) => {
    const [zone, , , flags, protocol, algorithm, ...key] = anchor.split(" ");
    return `  "${zone}" static-key ${flags} ${protocol} ${algorithm} "${key.join("")}";\n`;
  });
  return `trust-anchors {\n${lines.join("")}};\n`;
}
