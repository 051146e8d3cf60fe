import { readFileSync } from "node:fs";
import { dnsName } from "../dns/name.ts";
import { KINDS } from "../model/observation.ts";
import type { DnsName } from "../model/scalars.ts";
import { makeTarget } from "../runner/make-target.ts";
import { liveWorld } from "../world/live/live-world.ts";
import type { RecordType } from "../world/world.ts";
import { askBare } from "./bare-asker.ts";
import type { Asked } from "./bench-domains.ts";

/** A child of the benchmark: asks one server about many domains, and tells what it took. Usage: looks|checkups|bare PORT FILE */
const [how = "", port = "", file = ""] = process.argv.slice(2);
const AT_ONCE = { looks: 150, checkups: 20 } as const;
/** Passes between the cold one and the one that counts. */
const WARMING = 2;
const KEPT: ReadonlySet<string> = new Set(["mx", "address", "spf", "dmarc"]);

const questions = readFileSync(file, "utf8").trim().split("\n").flatMap(question);
const open = () => liveWorld({ dns: { servers: [{ ip: "127.0.0.1", port: Number(port) }], cacheEntries: 1000 } });
let world = open();
const { signal } = new AbortController();
const pass = { looks, checkups, bare }[how] ?? looks;
// The first pass is told apart: in it the engine still compiles what it runs.
const start = performance.now();
if (how !== "checkups") await pass();
const coldSeconds = (performance.now() - start) / 1000;
for (let turn = 0; turn < WARMING && how !== "checkups"; turn += 1) {
  world.close();
  world = open();
  await pass();
}
world.close();
world = open();
const before = performance.now();
const busyBefore = process.cpuUsage();
const counted = await pass();
const seconds = (performance.now() - before) / 1000;
const busy = process.cpuUsage(busyBefore);
world.close();
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
const busySeconds = (busy.user + busy.system) / 1e6;
process.stdout.write(JSON.stringify({ ...counted, seconds, coldSeconds, busySeconds, peakMb } satisfies Asked));

interface Question {
  readonly name: DnsName;
  readonly type: RecordType;
}

function question(line: string): readonly Question[] {
  const [text = "", type = ""] = line.split(" ");
  const name = dnsName(text);
  return name === null ? [] : [{ name, type: type as RecordType }];
}

/** The questions alone, as many at once as a run allows itself. */
async function looks(): Promise<Pick<Asked, "questions" | "lost">> {
  let lost = 0;
  await each(questions, AT_ONCE.looks, async ({ name, type }) => {
    const answer = await world.dns.ask(name, type, signal);
    if (answer.state !== "seen" || answer.value.records.length === 0) lost += 1;
  });
  return { questions: questions.length, lost };
}

/** The same questions by a socket and the message library alone. */
async function bare(): Promise<Pick<Asked, "questions" | "lost">> {
  await askBare(Number(port), questions, AT_ONCE.looks);
  return { questions: questions.length, lost: 0 };
}

/** Whole checkups of MX, addresses, SPF and DMARC, judged by every cause, in one world. */
async function checkups(): Promise<Pick<Asked, "questions" | "lost">> {
  const { PROBES } = await import("../../probes/index.ts");
  const { CAUSES } = await import("../causes/index.ts");
  const { investigate } = await import("../investigate/investigate.ts");
  const domains = questions.filter(({ type }) => type === "MX").map(({ name }) => name);
  const without = KINDS.filter((kind) => !KEPT.has(kind));
  let asked = 0;
  let lost = 0;
  const counting = {
    ...world,
    dns: {
      ...world.dns,
      ask: (...words: Parameters<typeof world.dns.ask>) => {
        asked += 1;
        return world.dns.ask(...words);
      },
    },
  };
  await each(domains, AT_ONCE.checkups, async (domain) => {
    const target = makeTarget({ command: "check", domain, helo: "bench.example", without });
    const options = { world: counting, probes: PROBES, catalogue: CAUSES, version: "bench", signal };
    const { observations } = await investigate(target, options);
    lost += observations.filter(({ outcome }) => outcome.state === "failed").length;
  });
  return { questions: asked, lost };
}

async function each<T>(items: readonly T[], width: number, task: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let item = items[next++]; item !== undefined; item = items[next++]) await task(item);
    }),
  );
}
