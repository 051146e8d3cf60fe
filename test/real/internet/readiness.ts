import type { Namespace } from "./namespace.ts";

/** How often, at four times a second, a server is waited for that starts on a machine with other things to do. */
const TURNS = 240;

/** Waits until a command, run inside, says what it must; throws what it said last when it never does. */
export async function shown(ns: Namespace, [command = "", ...args]: readonly string[], sign: RegExp): Promise<void> {
  let seen = "";
  for (let turn = 0; turn < TURNS; turn += 1) {
    const { stdout, stderr } = await ns.run(command, args);
    seen = stdout + stderr;
    if (sign.test(seen)) return;
    await new Promise((again) => setTimeout(again, 250));
  }
  throw new Error(`${command} ${args.join(" ")} never showed ${sign}: ${seen}`);
}

/** Waits until something listens at each of these TCP places ("198.51.100.7:25", "[2001:db8::7]:25"); names those where nothing ever does. */
export async function listening(ns: Namespace, places: Iterable<string>): Promise<void> {
  let missing = new Set(places);
  for (let turn = 0; turn < TURNS && missing.size > 0; turn += 1) {
    if (turn > 0) await new Promise((again) => setTimeout(again, 250));
    const { stdout } = await ns.run("ss", ["-Hltn"]);
    const open = new Set(stdout.split("\n").map((line) => line.split(/\s+/)[3] ?? ""));
    missing = new Set([...missing].filter((place) => !open.has(place)));
  }
  if (missing.size > 0) throw new Error(`nothing listens at ${[...missing].join(", ")}`);
}
