import { CAUSES } from "../../causes/index.ts";
import { bundledCases } from "../../lab/bundled.ts";
import type { Call } from "../call.ts";
import { bash } from "../completion/bash.ts";
import { fish } from "../completion/fish.ts";
import { type Offer, offer } from "../completion/offer.ts";
import { zsh } from "../completion/zsh.ts";
import { SHELLS } from "../flag-table.ts";
import { UsageError } from "../usage-error.ts";

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], (offered: Offer) => string>> = { bash, zsh, fish };

/** Prints the script that lets a shell complete mxray's commands, options and values. */
export async function completion({ words: [word], io, speech }: Call): Promise<number> {
  const shell = SHELLS.find((one) => one === word);
  const example = { command: "mxray completion bash" };
  if (word === undefined) throw new UsageError("noShell", example);
  if (shell === undefined) throw new UsageError("notShell", { ...example, text: word, choices: SHELLS });
  const known = { causes: CAUSES.map(({ id }) => id), cases: bundledCases() };
  await io.out(SCRIPTS[shell](offer(known, speech)));
  return 0;
}
