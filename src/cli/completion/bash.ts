import type { Offer, OfferedCommand, Words } from "./offer.ts";

/** The completion script for bash 3.2 and newer. */
export function bash({ commands }: Offer): string {
  const names = commands.map(({ name }) => name);
  return `_mxray() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join("|")}) command=$word; break ;; esac
  done
  case "$command $prev" in
${commands.flatMap(afterOption).join("\n")}
  esac
  case "$command $cur" in
${commands.flatMap(ownWords).join("\n")}
    " "*) COMPREPLY=($(compgen -W "${[...names, "--help", "--version"].join(" ")}" -- "$cur")) ;;
  esac
}
complete -F _mxray mxray
`;
}

function afterOption({ name, options }: OfferedCommand): readonly string[] {
  return options.flatMap(({ spellings, value }) =>
    value === null ? [] : [`    ${spellings.map((one) => `"${name} ${one}"`).join("|")}) ${given(value)}; return ;;`],
  );
}

function ownWords({ name, options, words }: OfferedCommand): readonly string[] {
  const all = options.flatMap(({ spellings }) => spellings.slice(0, 1));
  return [
    `    "${name} -"*) COMPREPLY=($(compgen -W "${all.join(" ")}" -- "$cur")) ;;`,
    `    "${name} "*) ${given(words)} ;;`,
  ];
}

/** compgen splits its word list at blanks: none of our words has one. */
function given(words: Words): string {
  if (words.is === "any") return ":";
  if (words.is === "files") return `COMPREPLY=($(compgen -f -- "$cur")); compopt -o filenames 2>/dev/null`;
  return `COMPREPLY=($(compgen -W "${words.words.join(" ")}" -- "$cur"))`;
}
