import { resolve } from "node:path";
import { ipAddress } from "../dns/address.ts";
import { dnsName } from "../dns/name.ts";
import type { Target } from "../model/target.ts";
import type { LiveTlsOptions } from "../world/live/tls.ts";
import type { Clock, Login, World } from "../world/world.ts";
import type { Call } from "./call.ts";
import { readText } from "./files.ts";
import { listKeys } from "./list-keys.ts";
import { readPop } from "./pop-url.ts";
import { readPassword } from "./secret.ts";
import { readPort } from "./subject.ts";
import { UsageError } from "./usage-error.ts";

/** The world a command runs in, and what comes with it. */
export interface Opened {
  readonly world: World;
  /** The target of the bundled case; null on the real network. */
  readonly supply: Target | null;
  /** The DNS servers that were named; empty: the system's. */
  readonly servers: readonly string[];
  /** Counts the time of the whole run: `--timeout`, which is for each single wait, does not shorten it. */
  readonly clock: Clock;
  close(): Promise<void>;
}

/** Opens the real network, or, with `--lab`, a bundled case on loopback sockets. */
export async function openWorld(call: Call): Promise<Opened> {
  const { flags } = call;
  const timeout = flags.number("timeout", { least: 0.1, most: 3600 });
  const login = await readLogin(call);
  const pop = await readPop(call);
  const servers = flags.read("dns", readServer, "notIp");
  const tls = await readTls(call);
  const keys = listKeys(call.io.env["MXRAY_LIST_KEYS"] ?? "");
  const opened = flags.has("lab") ? await lab(flags.one("lab") ?? "") : await network(servers, tls);
  const keyed = { ...opened.world, ...(pop === null ? {} : { pop }), listKeys: keys };
  const timed = timeout === undefined ? keyed : hurried(keyed, timeout * 1000);
  const { clock } = opened.world;
  return { ...opened, clock, world: login === null ? timed : { ...timed, login }, servers: flags.all("dns") };
}

async function network(servers: readonly Server[], tcp: LiveTlsOptions): Promise<Omit<Opened, "servers" | "clock">> {
  const { liveWorld, systemWorld } = await import("../world/live/live-world.ts");
  const world = servers.length === 0 ? systemWorld({ tcp }) : liveWorld({ dns: { servers }, tcp });
  return { world, supply: null, close: async () => world.close() };
}

async function lab(name: string): Promise<Omit<Opened, "servers" | "clock">> {
  const [{ openCase, bundledCases, DEFAULT_CASE }, { openLab }, { labWorld }] = await Promise.all([
    import("../lab/bundled.ts"),
    import("../lab/open-lab.ts"),
    import("../lab/lab-world.ts"),
  ]);
  const caseFile = openCase(name === "" ? DEFAULT_CASE : name);
  if (caseFile === null) throw new UsageError("unknownCase", { text: name, choices: bundledCases() });
  const served = await openLab(caseFile);
  const world = labWorld(served);
  return {
    world,
    supply: caseFile.target,
    async close() {
      world.close();
      await served.close();
    },
  };
}

/** A lab's servers bear certificates of the lab's own authority. */
async function readTls({ flags, io }: Call): Promise<LiveTlsOptions> {
  const files = flags.all("tls-ca");
  const [serverName] = flags.read("tls-sni", dnsName, "notHost");
  if (flags.has("lab") && (files.length > 0 || serverName !== undefined)) {
    throw new UsageError("notTogether", { flag: files.length > 0 ? "--tls-ca" : "--tls-sni", other: "--lab" });
  }
  const ca = await Promise.all(files.map((file) => readText(resolve(io.cwd, file))));
  return { ...(ca.length === 0 ? {} : { ca }), ...(serverName === undefined ? {} : { serverName }) };
}

/** No single wait is longer than the user allows; the clock itself stays. */
function hurried(world: World, mostMs: number): World {
  const { clock } = world;
  const quick: Clock = {
    now: () => clock.now(),
    monotonicMs: () => clock.monotonicMs(),
    sleep: (ms, signal) => clock.sleep(ms, signal),
    deadline: (ms, parent) => clock.deadline(Math.min(ms, mostMs), parent),
  };
  return { ...world, clock: quick };
}

interface Server {
  readonly ip: string;
  readonly port: number;
}

/** "192.0.2.53", "192.0.2.53:5353", "[2001:db8::53]:5353". */
function readServer(text: string): Server | null {
  const bare = ipAddress(text);
  if (bare !== null) return { ip: bare, port: 53 };
  const [, host = "", given] = /^(?:\[(?=.*\]))?([^[\]]+?)\]?(?::(\d+))?$/.exec(text) ?? [];
  const ip = ipAddress(host);
  const port = given === undefined ? 53 : readPort(given);
  return ip === null || port === null ? null : { ip, port };
}

async function readLogin(call: Call): Promise<Login | null> {
  const { flags } = call;
  const user = flags.one("auth-user");
  if (user === undefined) return null;
  const password = await readPassword(call);
  if (password === null) throw new UsageError("noSecret", { flag: "--auth-user" });
  return { user, password, mechanism: flags.one("auth")?.toUpperCase() ?? null };
}
