import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { removeFolder, workFolder } from "./internet/leftovers.ts";
import { startNameServer } from "./internet/name-server.ts";
import { type Namespace, namespace } from "./internet/namespace.ts";
import { shown } from "./internet/readiness.ts";
import { whyNot } from "./internet/requirements.ts";
import { startResolver } from "./internet/resolver.ts";

const MXRAY = process.env["MXRAY_MAIN"] ?? resolve("dist/bin/mxray.js");
const reason = whyNot();
if (reason !== null) process.stderr.write(`real name servers skipped: ${reason}\n`);

const AT = {
  above: "198.51.100.60",
  first: "198.51.100.53",
  second: "198.51.100.54",
  resolver: "203.0.113.53",
} as const;
/** What every zone here begins with, besides the name server that stands in all of them. */
const START = ["@ NS ns2", "ns2 A 198.51.100.54", "@ MX 10 mx", "mx A 198.51.100.7"];
const BELOW = (label: string) => [`${label} NS ns.acme`, `${label} NS ns2.${label}`, `ns2.${label} A 198.51.100.54`];

describe.skipIf(reason !== null)("against three nsd servers and unbound, which follows the delegations", () => {
  let ns: Namespace;
  let folder: string;

  beforeAll(async () => {
    folder = workFolder("delegation");
    ns = namespace([], AT.resolver);
    const above = [
      "@ NS ns.above",
      "ns.above A 198.51.100.60",
      "acme NS ns.acme",
      "ns.acme A 198.51.100.53",
      ...["even", "torn", "lame"].flatMap(BELOW),
      ...["parted NS ns.acme", "parted NS ns3.parted", "ns3.parted A 198.51.100.54"],
    ];
    const acme = ["ns A 198.51.100.53"];
    startNameServer(ns, join(folder, "above"), { address: AT.above, zones: { "example.": above } });
    startNameServer(ns, join(folder, "first"), {
      address: AT.first,
      zones: {
        "acme.example.": acme,
        "even.example.": START,
        "torn.example.": START,
        "lame.example.": START,
        "parted.example.": START,
      },
    });
    startNameServer(ns, join(folder, "second"), {
      address: AT.second,
      zones: {
        "even.example.": START,
        "torn.example.": START.map((line) => line.replace("@ MX 10 mx", "@ MX 10 mx.old.example.")),
        "parted.example.": START,
      },
    });
    startResolver(ns, join(folder, "unbound"), { address: AT.resolver, stubs: { "example.": AT.above } });
    const dig = ["dig", "+short", "+time=1", "+tries=1"];
    await shown(ns, [...dig, "even.example", "MX"], /mx\.even\.example/);
    for (const address of [AT.first, AT.second]) {
      await shown(ns, [...dig, `@${address}`, "even.example", "MX"], /mx\.even\.example/);
    }
  });
  afterAll(() => {
    ns?.remove();
    removeFolder(folder);
  });

  const ROWS: readonly (readonly [string, string, string | null, readonly string[]])[] = [
    ["servers that say the same are ruled out", "even", null, ["dns-lame", "mx-inconsistent"]],
    ["MX records that differ by server are found", "torn", "mx-inconsistent torn.example proven", ["dns-lame"]],
    ["a server that refuses the zone is lame", "lame", "dns-lame ns2.lame.example proven", ["mx-inconsistent"]],
    [
      "a delegation to other servers than the zone names is found",
      "parted",
      "mx-inconsistent parted.example proven",
      [],
    ],
  ];
  for (const [title, label, found, out] of ROWS) {
    it(title, async () => {
      const argv = ["check", `${label}.example`, "--skip", "smtp", "--skip", "dnsbl", "--format", "json"];
      const { stdout } = await ns.run(process.execPath, [MXRAY, ...argv]);
      const { diagnosis } = JSON.parse(stdout) as Report;
      const about = diagnosis.findings.filter(({ cause }) => ["dns-lame", "mx-inconsistent"].includes(cause));
      expect(about.map(({ cause, subject, confidence }) => `${cause} ${subject} ${confidence}`)).toEqual(
        found === null ? [] : [found],
      );
      expect(diagnosis.ruledOut.map(({ cause }) => String(cause))).toEqual(expect.arrayContaining([...out]));
    });
  }
});
