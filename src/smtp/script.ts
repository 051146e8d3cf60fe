import { type SmtpAbout, UNTIL, type Until } from "../model/observations/smtp.ts";
import type { Login, Random } from "../world/world.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Ehlo } from "./ehlo.ts";

/** Where a script stands. */
export interface Scene {
  readonly talk: Dialogue;
  readonly about: SmtpAbout;
  readonly login: Login | null;
  readonly random: Random;
  /** The server's answer to our latest EHLO or HELO; null before the first. */
  readonly ehlo: Ehlo | null;
  /** How many recipients were accepted; null before any was named. */
  readonly accepted: number | null;
}

/** One piece of a script. `play` gives the scene to go on from, null to take leave. */
export interface Part {
  /** The stage it belongs to: left out when the attempt goes only to an earlier one. */
  readonly stage: Until;
  play(scene: Scene): Promise<Scene | null>;
}

/** What is said to a server, in order, up to the QUIT that every script ends with. */
export type Script = readonly Part[];

/** Plays the parts of a script up to the attempt's last stage. */
export async function playScript(script: Script, start: Scene): Promise<void> {
  const last = UNTIL.indexOf(start.about.attempt.until);
  let scene = start;
  for (const part of script) {
    if (UNTIL.indexOf(part.stage) > last) return;
    const next = await part.play(scene);
    if (next === null) return;
    scene = next;
  }
}
