import type { Offer, OfferedCommand, OfferedOption, Words } from "./offer.ts";

/** The completion script for fish. */
export function fish({ commands }: Offer): string {
  const names = commands.map(({ name }) => name).join(" ");
  const first = `not __fish_seen_subcommand_from ${names}`;
  return [
    "complete -c mxray -f",
    ...commands.map(({ name, about }) => `complete -c mxray -n '${first}' -a ${name} -d ${quoted(about)}`),
    `complete -c mxray -n '${first}' -l version`,
    ...commands.flatMap(ofCommand),
    "",
  ].join("\n");
}

function ofCommand({ name, options, words }: OfferedCommand): readonly string[] {
  const when = `complete -c mxray -n '__fish_seen_subcommand_from ${name}'`;
  const own = words.is === "any" ? [] : [`${when} ${given(words)}`];
  return [...own, ...options.map((option) => `${when} ${ofOption(option)}`)];
}

function ofOption({ spellings, about, value }: OfferedOption): string {
  const names = spellings.map((one) => (one.startsWith("--") ? `-l ${one.slice(2)}` : `-s ${one.slice(1)}`));
  const after = value === null ? [] : [needed(value)];
  return [...names, ...after, `-d ${quoted(about)}`].join(" ");
}

/** -x: something must follow, and no file. */
function needed(value: Words): string {
  if (value.is === "any") return "-x";
  return `${value.is === "files" ? "-r" : "-x"} ${given(value)}`;
}

function given(words: Words): string {
  return words.is === "of" ? `-a ${quoted(words.words.join(" "))}` : "-F";
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
