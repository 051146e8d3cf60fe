/** "您的IP被拒绝": where Latin letters meet a script without blanks. */
const SCRIPT_CHANGE =
  /(?<=[A-Za-z])(?=[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\ud7af])|(?<=[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\ud7af])(?=[A-Za-z])/g;

/** Takes the accents off: they go, so that "Boîte" and "Boite" are one; letters of other scripts stay. */
export function folded(text: string): string {
  if (!/[^ -~\s]/.test(text)) return text;
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .replace(/[łŁ]/g, "l")
    .replace(/[øØ]/g, "o")
    .replace(/ı/g, "i")
    .replace(/ß/g, "ss")
    .replace(SCRIPT_CHANGE, " ");
}
