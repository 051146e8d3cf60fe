import type { Offer, OfferedCommand, OfferedOption, Words } from "./offer.ts";

/** The completion script for zsh: to be put as `_mxray` where `$fpath` looks, or sourced. */
export function zsh({ commands }: Offer): string {
  return `#compdef mxray
_mxray() {
  local context state line
  typeset -A opt_args
  _arguments -C '(- *)'{-h,--help}'[help]' '(- *)--version[version]' '1: :->command' '*:: :->words'
  case $state in
    command)
      local -a names=(
${commands.map(({ name, about }) => `        ${quoted(`${name}:${about}`)}`).join("\n")}
      )
      _describe -t commands command names ;;
    words)
      case $line[1] in
${commands.map(ofCommand).join("\n")}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _mxray ]; then _mxray "$@"; else compdef _mxray mxray; fi
`;
}

function ofCommand({ name, options, words }: OfferedCommand): string {
  const lines = [...options.flatMap(ofOption), quoted(`*:${name}:${action(words)}`)];
  return `        ${name}) _arguments ${lines.join(" \\\n          ")} ;;`;
}

function ofOption({ spellings, about, value }: OfferedOption): readonly string[] {
  const note = `[${about.replace(/[[\]\\:]/g, "\\$&")}]`;
  const after = value === null ? "" : `:value:${action(value)}`;
  return spellings.map((one) => quoted(`*${one}${note}${after}`));
}

function action(words: Words): string {
  if (words.is === "any") return " ";
  return words.is === "files" ? "_files" : `(${words.words.join(" ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
