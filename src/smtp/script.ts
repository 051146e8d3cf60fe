import type { SmtpAbout, Until } from "../model/observations/smtp.ts";
import type { Login } from "../world/world.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Ehlo } from "./ehlo.ts";

/** Where a script stands. */
export interface Scene {
  readonly talk: Dialogue;
  readonly about: SmtpAbout;
  readonly login: Login | null;
  /** The server's answer to our latest EHLO or HELO; null before the first. */
  readonly ehlo: Ehlo | null;
  /** How many recipients were accepted. */
  readonly accepted: number;
}

/** One piece of a script. `play` gives the scene to go on from, null to take leave. */
export interface Part {
  /** The stage it belongs to: left out when the attempt goes only to an earlier one. */
  readonly stage: Until;
  play(scene: Scene): Promise<Scene | null>;
}

/** What is said to a server, in order, up to the QUIT that every script ends with. */
export type Script = readonly Part[];

/** The order of the stages an attempt can stop at. */
const STAGES: readonly Until[] = ["connect", "greeting", "ehlo", "tls", "auth", "mail", "rcpt", "data"];

/** Plays the parts of a script up to the attempt's last stage. */
export async function playScript(script: Script, start: Scene): Promise<void> {
  const last = STAGES.indexOf(start.about.attempt.until);
  let scene = start;
  for (const part of script) {
    if (STAGES.indexOf(part.stage) > last) return;
    const next = await part.play(scene);
    if (next === null) return;
    scene = next;
  }
}
