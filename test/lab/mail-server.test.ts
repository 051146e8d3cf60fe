import { expect, it } from "vitest";
import { PROBES } from "../../probes/index.ts";
import { CAUSES } from "../../src/causes/index.ts";
import { investigate } from "../../src/investigate/investigate.ts";
import { labWorld } from "../../src/lab/lab-world.ts";
import { openLab } from "../../src/lab/open-lab.ts";
import { observations } from "../../src/model/observations.ts";
import { tlsStandings } from "../../src/model/tls-standing.ts";
import { parseCase } from "../../src/world/scripted/case-file.ts";
import { scriptedWorld } from "../../src/world/scripted/scripted-world.ts";
import type { World } from "../../src/world/world.ts";

it.each([
  "tls ok",
  "tls ok old",
  "tls ok TLSv1 TLSv1.1 TLSv1.2 TLSv1.3 weak anonymous",
  "tls ok TLSv1 TLSv1.3",
  "tls ok TLSv1 TLSv1.2",
  "tls ok TLSv1.1",
  "tls ok TLSv1.2 weak NULL",
  "tls none weak anonymous",
  "tls none",
])("real handshakes with a server of a lab (%s) show what the same in memory shows", async (tls) => {
  const text = `Prose.

target  check example.org  helo probe.example.net  without dnsbl  without rhsbl
dns
  probe.example.net  A    192.0.2.77
  example.org        MX   10 mx.example.net
  mx.example.net     A    198.51.100.7
smtp 198.51.100.7:25 mx.example.net
  ${tls}
`;
  const scene = parseCase(text, "tls.case");
  const lab = await openLab(scene);
  const sockets = labWorld(lab);
  try {
    expect(await taken(sockets)).toEqual(await taken(scriptedWorld(scene)));
  } finally {
    sockets.close();
    await lab.close();
  }

  async function taken(world: World): Promise<readonly unknown[]> {
    const { signal } = new AbortController();
    const found = await investigate(scene.target, { world, probes: PROBES, catalogue: CAUSES, version: "0", signal });
    return tlsStandings(observations(found.observations)).map(({ versions, weak, failure }) => ({
      versions: versions.map((one) => `${one.version} ${one.taken}`),
      weak: [weak.state, weak.kind, weak.offered],
      failed: failure !== null,
    }));
  }
});
