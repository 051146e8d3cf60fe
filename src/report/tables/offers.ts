import type { Step, Transcript } from "../../model/transcript.ts";

/** What a server offered on the way, as a table of ports shows it; null where the dialogue did not get that far. */
export interface Offers {
  readonly starttls: boolean | null;
  /** Login methods before and after encryption began. RFC 4954 §3 */
  readonly clearLogin: readonly string[] | null;
  readonly safeLogin: readonly string[] | null;
}

/** Reads a dialogue's answers to EHLO for what the table of ports shows. */
export function offersIn({ steps }: Transcript): Offers {
  const at = steps.findIndex(({ kind }) => kind === "secured");
  const clear = keywords(at < 0 ? steps : steps.slice(0, at));
  const safe = at < 0 ? null : keywords(steps.slice(at));
  return {
    starttls: clear === null ? null : clear.some((words) => words[0] === "STARTTLS"),
    clearLogin: clear === null ? null : methods(clear),
    safeLogin: safe === null ? null : methods(safe),
  };
}

/** The extension lines of the last accepted EHLO, in capitals, cut into words; null when there is none. RFC 5321 §4.1.1.1 */
function keywords(steps: readonly Step[]): readonly (readonly string[])[] | null {
  const replies = steps.flatMap((step) =>
    step.kind === "received" && step.stage === "EHLO" && step.reply.code < 300 ? [step.reply] : [],
  );
  const last = replies.at(-1);
  if (last === undefined) return null;
  return last.lines.slice(1).map((line) =>
    line
      .slice(4)
      .toUpperCase()
      .split(/[\s=,]+/),
  );
}

function methods(said: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(said.flatMap(([word, ...rest]) => (word === "AUTH" ? rest : [])))].filter((one) => one !== "");
}
