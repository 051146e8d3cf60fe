import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What asking about many domains took: a child's report. */
export interface Asked {
  readonly questions: number;
  readonly lost: number;
  readonly seconds: number;
  /** Of a first pass over the same questions, with nothing compiled yet; next to nothing where there was none. */
  readonly coldSeconds: number;
  /** Processor time, of which a busy machine takes nothing away. */
  readonly busySeconds: number;
  readonly peakMb: number;
}

const DOMAINS = 5000;
const PORT = "15353";
const AT_ONCE = 150;
/** Left alone, the engine lets garbage pile up to several times what lives before it clears old objects away. */
const HEAP_MB = 96;
const NSD = "/usr/sbin/nsd";
const ASKER = "dist/src/dev/ask-domains.js";

/** How fast and in how much memory 5,000 domains are asked about at a local nsd, beside dnsperf with the same questions at the same server. */
export async function benchDomains(asker: string = ASKER): Promise<readonly string[]> {
  const missing = [NSD, "dnsperf"].filter(
    (command) => spawnSync(command, ["-h"], { stdio: "ignore" }).error !== undefined,
  );
  if (missing.length > 0)
    return [`${DOMAINS} domains: skipped, not installed: ${missing.join(", ")} (apt-get install nsd dnsperf)`];
  const folder = mkdtempSync(join(tmpdir(), "mxray-bench-"));
  const server = spawn(NSD, ["-d", "-c", configured(folder)], { stdio: "ignore" });
  try {
    await answering();
    return measured(asker, folder);
  } finally {
    server.kill("SIGTERM");
    await once(server, "exit");
    rmSync(folder, { recursive: true, force: true });
  }
}

/** dnsperf before and after, for a machine is never equally busy. */
function measured(asker: string, folder: string): readonly string[] {
  const before = dnsperf(folder);
  const looks = run(asker, "looks", folder);
  const bare = run(asker, "bare", folder);
  const checkups = run(asker, "checkups", folder);
  const perf = (before + dnsperf(folder)) / 2;
  const cost = (asked: Asked) =>
    `${((asked.busySeconds / asked.questions) * 1e6).toFixed(0)} µs of processor time each`;
  return [
    `${toldOf("looks", looks, perf)} (one thread, ${AT_ONCE} under way, mean of before and after; at least 0.2), ${cost(looks)}; a first, ` +
      `cold pass ${Math.round(looks.questions / looks.coldSeconds)}/s; a bare dns-packet socket ${rateOf(bare, perf)}, ${cost(bare)}`,
    toldOf("checkups", checkups, perf),
  ];
}

function toldOf(how: string, asked: Asked, perf: number): string {
  const { lost, peakMb } = asked;
  return `${DOMAINS} domains at a local nsd, ${how}: ${lost} lost, peak ${peakMb} MB${how === "checkups" ? ` with a heap of ${HEAP_MB}` : ""} (limit 200), ${rateOf(asked, perf)} dnsperf's ${Math.round(perf)}`;
}

function rateOf({ questions, seconds }: Asked, perf: number): string {
  const rate = questions / seconds;
  return `${Math.round(rate)} questions/s, ${(rate / perf).toFixed(2)} x`;
}

function run(asker: string, how: string, folder: string): Asked {
  const flags = how === "checkups" ? [`--max-old-space-size=${HEAP_MB}`] : [];
  const args = [...flags, asker, how, PORT, join(folder, "questions")];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return JSON.parse(stdout) as Asked;
}

/** Four questions about each domain, the same that a look at its MX, SPF and DMARC sends. */
function configured(folder: string): string {
  const zone = [
    "$ORIGIN bench.example.",
    "$TTL 60",
    "@ SOA ns hostmaster 1 3600 600 86400 60",
    "@ NS ns",
    "ns A 127.0.0.1",
  ];
  const questions: string[] = [];
  for (let index = 0; index < DOMAINS; index += 1) {
    const domain = `d${index}`;
    zone.push(
      `${domain} MX 10 mail.${domain}`,
      `${domain} TXT "v=spf1 mx -all"`,
      `_dmarc.${domain} TXT "v=DMARC1; p=reject; rua=mailto:dmarc@${domain}.bench.example"`,
      `mail.${domain} A 192.0.2.${(index % 250) + 1}`,
    );
    const name = `${domain}.bench.example`;
    questions.push(`${name} MX`, `${name} TXT`, `_dmarc.${name} TXT`, `mail.${name} A`);
  }
  writeFileSync(join(folder, "zone"), `${zone.join("\n")}\n`);
  writeFileSync(join(folder, "questions"), `${questions.join("\n")}\n`);
  const config = join(folder, "nsd.conf");
  const files = `zonelistfile: "${folder}/zones"\n  xfrdfile: "${folder}/xfrd"\n  xfrdir: "${folder}"\n  logfile: "${folder}/log"`;
  writeFileSync(
    config,
    `server:\n  ip-address: 127.0.0.1@${PORT}\n  username: ""\n  pidfile: ""\n  database: ""\n  ${files}\n  server-count: 1\n  rrl-ratelimit: 0\nremote-control:\n  control-enable: no\nzone:\n  name: "bench.example"\n  zonefile: "${folder}/zone"\n`,
  );
  return config;
}

async function answering(): Promise<void> {
  const { liveDns } = await import("../world/live/dns.ts");
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const dns = liveDns({ servers: [{ ip: "127.0.0.1", port: Number(PORT) }], timeoutMs: 200 });
    const answer = await dns.ask(
      "ns.bench.example" as Parameters<typeof dns.ask>[0],
      "A",
      new AbortController().signal,
    );
    dns.close();
    if (answer.state === "seen") return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("nsd never answered");
}

function dnsperf(folder: string): number {
  const args = [
    "-s",
    "127.0.0.1",
    "-p",
    PORT,
    "-d",
    join(folder, "questions"),
    "-l",
    "3",
    "-q",
    `${AT_ONCE}`,
    "-T",
    "1",
    "-c",
    "1",
  ];
  const { stdout } = spawnSync("dnsperf", args, { encoding: "utf8" });
  return Number(/Queries per second:\s+([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN);
}
