/**
 * What a terminal would act on or hide instead of showing: C0 and C1 controls (with them every ANSI sequence), bidirectional
 * and zero-width characters, line separators, lone surrogates, private use, and letters that are drawn as nothing.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;

/** Makes text of whatever origin safe for one line of a terminal: what cannot be shown is written as its code. */
export function forTerminal(text: string): string {
  return text.replace(UNSAFE, (unsafe) => {
    const code = unsafe.codePointAt(0) ?? 0;
    if (code === 0x09) return "\\t";
    if (code === 0x0a) return "\\n";
    if (code === 0x0d) return "\\r";
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
  });
}
