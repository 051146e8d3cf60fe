import type { Speech } from "../../messages/speak.ts";
import { COMMAND_NAMES, COMMANDS, type CommandSpec } from "../command-table.ts";
import { FLAGS, type FlagSpec } from "../flag-table.ts";

/** What a shell can offer to complete, whatever the shell. */
export interface Offer {
  readonly commands: readonly OfferedCommand[];
}
export interface OfferedCommand {
  readonly name: string;
  readonly about: string;
  /** What its own words are: files, one of these words, or nothing a shell could know. */
  readonly words: Words;
  readonly options: readonly OfferedOption[];
}
export interface OfferedOption {
  /** As typed, the long form first: "--from", "-f". */
  readonly spellings: readonly string[];
  readonly about: string;
  /** null: a switch, nothing follows. */
  readonly value: Words | null;
}
export type Words =
  | { readonly is: "files" }
  | { readonly is: "any" }
  | { readonly is: "of"; readonly words: readonly string[] };

/** Words known only when the script is made. */
export interface KnownWords {
  readonly causes: readonly string[];
  readonly cases: readonly string[];
}

/** Reads the commands and their options as what can be completed. */
export function offer(known: KnownWords, { cli, fill }: Speech): Offer {
  const help = { spellings: ["--help", "-h"], about: cli.helpShow, value: null };
  return {
    commands: COMMAND_NAMES.map((name) => {
      const spec: CommandSpec = COMMANDS[name];
      const options = spec.flags.map((flag): OfferedOption => {
        const one: FlagSpec = FLAGS[flag];
        const about = fill(cli[one.help], { choices: (one.choices ?? []).join(" ") });
        return { spellings: spellings(flag, one), about, value: takenBy(one, known) };
      });
      return { name, about: cli[spec.help], words: wordsOf(spec, known), options: [...options, help] };
    }),
  };
}

function spellings(flag: string, { alias }: FlagSpec): readonly string[] {
  if (alias === undefined) return [`--${flag}`];
  return [`--${flag}`, alias.length === 1 ? `-${alias}` : `--${alias}`];
}

function takenBy({ takes, choices, value }: FlagSpec, { cases }: KnownWords): Words | null {
  if (takes === "switch") return null;
  if (choices !== undefined) return { is: "of", words: choices };
  if (value === "CASE") return { is: "of", words: cases };
  return value === "FILE" ? { is: "files" } : { is: "any" };
}

const FILES = new Set(["text", "report", "folder"]);

function wordsOf({ word, choices }: CommandSpec, { causes, cases }: KnownWords): Words {
  if (choices !== undefined) return { is: "of", words: choices };
  if (word === "id") return { is: "of", words: causes };
  if (word === "case") return { is: "of", words: cases };
  return FILES.has(word) ? { is: "files" } : { is: "any" };
}
