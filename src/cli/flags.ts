import { FLAGS, type FlagName } from "./flag-table.ts";
import { UsageError } from "./usage-error.ts";

/** What was said with options, environment and configuration, in that order of strength; read and checked here. */
export interface Flags {
  has(name: FlagName): boolean;
  /** The value, the last one when it was given twice. */
  one(name: FlagName): string | undefined;
  all(name: FlagName): readonly string[];
  on(name: FlagName): boolean;
  /** One of fixed words; undefined when not said. */
  choice<T extends string>(name: FlagName, choices: readonly T[]): T | undefined;
  choices<T extends string>(name: FlagName, choices: readonly T[]): readonly T[];
  number(name: FlagName, range: Range): number | undefined;
  /** Every value, each read by `read`, which answers null for what it cannot read. */
  read<T>(name: FlagName, read: (text: string) => T | null, complaint: Complaint): readonly T[];
  /** The same but for one option. */
  with(name: FlagName, value: string): Flags;
}
export interface Range {
  readonly least: number;
  readonly most: number;
}
type Complaint = "notIp" | "notAddress" | "notHost" | "notPort" | "notCanary" | "notSelector";

/** Gives access to what was said; a value that cannot be read is a UsageError. */
export function flagsOf(values: ReadonlyMap<string, readonly string[]>): Flags {
  const all = (name: FlagName) => values.get(name) ?? [];
  const one = (name: FlagName) => all(name).at(-1);
  return {
    has: (name) => values.has(name),
    one,
    all,
    on: (name) => one(name) === "true",
    choice(name, choices) {
      const text = one(name);
      return text === undefined ? undefined : chosen(name, text, choices);
    },
    choices(name, choices) {
      const words = all(name).flatMap((text) => text.split(","));
      return words.map((text) => chosen(name, text.trim(), choices));
    },
    number(name, range) {
      const text = one(name);
      return text === undefined ? undefined : counted(name, text, range);
    },
    read(name, read, complaint) {
      return all(name).map((text) => {
        const value = read(text);
        if (value === null) throw new UsageError(complaint, { flag: spelling(name), text });
        return value;
      });
    },
    with: (name, value) => flagsOf(new Map([...values, [name, [value]]])),
  };
}

function counted(name: FlagName, text: string, { least, most }: Range): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError("notNumber", { flag: spelling(name), text, least, most });
}

function chosen<T extends string>(name: FlagName, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new UsageError("notChoice", { flag: spelling(name), text, choices });
  return found;
}

/** How an option is written. */
function spelling(name: FlagName): string {
  return name === "ipv4" || name === "ipv6" ? `-${FLAGS[name].alias}` : `--${name}`;
}
