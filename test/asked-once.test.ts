import { createSocket } from "node:dgram";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { decode } from "dns-packet";
import { expect, it } from "vitest";
import { PROBES } from "../probes/index.ts";
import { CAUSES } from "../src/causes/index.ts";
import { dnsblName } from "../src/dns/reverse-name.ts";
import { investigate } from "../src/investigate/investigate.ts";
import { labWorld } from "../src/lab/lab-world.ts";
import { openLab } from "../src/lab/open-lab.ts";
import type { OpinionAbout } from "../src/model/observations/opinion.ts";
import type { DnsName, IpAddress } from "../src/model/scalars.ts";
import type { DnsServer } from "../src/world/live/udp-port.ts";
import { parseCase } from "../src/world/scripted/case-file.ts";

const FILE = "fixtures/lab/healthy.case";
/** The healthy world, one of whose name servers has more to say than a datagram holds, and a list that has the address, so that every way of asking is used. */
const TEXT = readFileSync(FILE, "utf8")
  .replace(/^dns$/m, "dns\n  listed 203.0.113.40 bl.spamcop.net 127.0.0.2")
  .replace(/^nameserver (\S+) (\S+)\n(.*)$/m, "nameserver $1\n$3\nnameserver $2\n$3\n  truncates over udp")
  .replace(/^expect[\s\S]*$/m, "");

it("no query of a full checkup is sent twice, but for the second opinion on a listing", async () => {
  const scene = parseCase(TEXT, FILE);
  const lab = await openLab(scene);
  const asked: string[] = [];
  const listeners: Listener[] = [];
  const listen = async (to: DnsServer, called: string) => {
    const listener = await between(to, (over, query) => asked.push(`${called} ${over} ${questionOf(query)}`));
    listeners.push(listener);
    return listener;
  };
  const resolver = await listen(lab.dns, "resolver");
  const own = new Map<IpAddress, DnsServer>();
  for (const ip of scene.nameServers.flatMap(({ at }) => at)) {
    const server = lab.nameServers(ip);
    if (server !== null) own.set(ip, await listen(server, ip));
  }
  const dns = { ip: resolver.ip as IpAddress, port: resolver.port };
  const world = labWorld({ ...lab, dns, nameServers: (ip) => own.get(ip) ?? null });
  try {
    const { signal } = new AbortController();
    const report = await investigate(scene.target, { world, probes: PROBES, catalogue: CAUSES, version: "0", signal });
    const opinions = report.observations.flatMap((one) =>
      one.kind === "opinion" ? [`resolver udp A ${askedFor(one.about)}`] : [],
    );
    expect(opinions).toEqual([`resolver udp A ${dnsblName("203.0.113.40" as IpAddress, "bl.spamcop.net" as DnsName)}`]);
    expect(twice(asked)).toEqual(opinions);
    expect(asked.length).toBeGreaterThan(200);
    expect(own.size).toBe(3);
    for (const ip of own.keys()) expect(asked.some((line) => line.startsWith(`${ip} udp`))).toBe(true);
  } finally {
    world.close();
    for (const { close } of listeners) close();
    await lab.close();
  }
});

function askedFor(about: OpinionAbout): string {
  return "ip" in about ? dnsblName(about.ip, about.list) : `${about.name}.${about.list}`;
}

/** Type and name, and in front of them "CD" when signatures are not to be checked. RFC 4035 §3.2.2 */
function questionOf(query: Buffer): string {
  const { questions = [], flag_cd } = decode(query);
  return `${flag_cd ? "CD " : ""}${questions.map(({ type, name }) => `${type} ${name.toLowerCase()}`).join()}`;
}

function twice(lines: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return lines.filter((line) => seen.has(line) || !seen.add(line));
}

interface Listener extends DnsServer {
  close(): void;
}

/** Stands between a client and a server on loopback and hears every query that passes. */
async function between(to: DnsServer, heard: (over: "udp" | "tcp", query: Buffer) => void): Promise<Listener> {
  const front = createSocket("udp4");
  const stream = createServer((client) => {
    const server = connect(to.port, to.ip);
    client.once("data", (bytes) => heard("tcp", bytes.subarray(2)));
    client.pipe(server).pipe(client);
    for (const end of [client, server]) end.on("error", () => end.destroy());
  });
  stream.listen(0, "127.0.0.1");
  await once(stream, "listening");
  const place = stream.address();
  const port = place === null || typeof place === "string" ? 0 : place.port;
  front.bind(port, "127.0.0.1");
  await once(front, "listening");
  front.on("message", (query, from) => {
    heard("udp", query);
    const back = createSocket("udp4");
    back.unref();
    back.once("message", (answer) => {
      front.send(answer, from.port, from.address);
      back.close();
    });
    back.send(query, to.port, to.ip);
  });
  return {
    ip: "127.0.0.1",
    port,
    close() {
      front.close();
      stream.close();
    },
  };
}
