import { resolve } from "node:path";
import { idOf, type Observation } from "../../model/observation.ts";
import type { QuotedAnswer } from "../../model/observations/quoted.ts";
import { seen } from "../../model/outcome.ts";
import type { Instant } from "../../model/scalars.ts";
import { logMemory } from "../../quoted/mail-log/log-memory.ts";
import { makeTarget } from "../../runner/make-target.ts";
import { VERSION } from "../../version.ts";
import type { Call } from "../call.ts";
import { writeWhole } from "../files.ts";
import { readAll } from "../input.ts";
import type { QuotedInput } from "../quoted-input.ts";
import { quotedInputs } from "../quoted-words.ts";
import { readShowing, show } from "../showing.ts";
import { UsageError } from "../usage-error.ts";

const EXAMPLE = 'mxray explain "550 5.7.1 Access denied"';

/** Says what a reply, a bounce, a mail log or a mail client's complaint means; asks nothing of the network. */
export async function explain(call: Call): Promise<number> {
  const { flags, io } = call;
  const showing = readShowing(flags, call.speech.lang);
  const [first] = showing.destinations;
  if (flags.on("summary")) return (await import("../log-summary.ts")).summarise(call, first);
  if (first?.format === "ndjson") return explainLines(call, first.file);
  const at = io.now();
  const quotations: Observation[] = [];
  for await (const input of quotedInputs(call)) quotations.push(...(await quoted(input, at)));
  // What judges takes longer to load than to explain a thousand lines.
  const { CAUSES } = await import("../../causes/index.ts");
  const { makeReport } = await import("../../investigate/make-report.ts");
  const target = makeTarget({ command: "explain", domain: null, helo: "" });
  const occasion = { target, version: VERSION, started: at, ended: io.now(), partial: io.signal.aborted };
  return show(makeReport(occasion, quotations, CAUSES), showing, io);
}

async function quoted(input: QuotedInput, at: Instant): Promise<readonly Observation[]> {
  if (input.shape === "text") {
    const text = await readAll(input.bytes);
    if (text.trim() === "") throw new UsageError("noText", { command: EXAMPLE });
    const { pastedObservations } = await import("../../explain/pasted-observations.ts");
    return pastedObservations(text, input.name, at);
  }
  const { quotedAnswers } = await import("../quoted-answers.ts");
  return (await quotedAnswers(input)).map(({ source, answer }) => observed(source, answer, at));
}

function observed(source: string, answer: QuotedAnswer, at: Instant): Observation {
  const about = { source };
  return { id: idOf("quoted", about), kind: "quoted", about, at, ms: 0, outcome: seen(answer) };
}

/** One answer per line, per recipient of a mail and per failed attempt of a log, as they come in. */
async function explainLines(call: Call, file: string | null): Promise<number> {
  const { io } = call;
  const { explainedLines } = await import("../explained-lines.ts");
  const memory = logMemory();
  const kept: string[] = [];
  let number = 0;
  for await (const input of quotedInputs(call)) {
    for await (const lines of explainedLines(input, number, memory)) {
      number += lines.length;
      const text = lines.map((line) => `${line}\n`).join("");
      if (file !== null) kept.push(text);
      else if (text !== "") await io.out(text);
      if (io.signal.aborted) break;
    }
    if (io.signal.aborted) break;
  }
  if (file !== null) await writeWhole(resolve(io.cwd, file), kept.join(""));
  return 0;
}
