import { readFileSync } from "node:fs";
import { classifyReply } from "../facts/classify-reply.ts";
import { ownerOf, retryOf } from "../facts/responsible.ts";
import type { EnhancedCode, Wording } from "../model/reply.ts";
import type { RemoteText } from "../model/scalars.ts";

/** One labelled reply of a corpus. */
interface Labelled {
  readonly id: string;
  readonly reply: string;
  readonly code: string | null;
  readonly enhanced: EnhancedCode | null;
  readonly gold: string;
  readonly also: readonly string[];
  readonly party: string;
  readonly retry: string;
  readonly group: string;
}

const [file = "", ...flags] = process.argv.slice(2);
const only = flags.includes("--part") ? flags[flags.indexOf("--part") + 1] : undefined;
const replies = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Labelled);
for (const part of ["develop", "holdout"]) {
  if (only === undefined || only === part)
    measure(
      part,
      replies.filter((reply) => partOf(reply.group) === part),
    );
}

/** Lines of one group are variants of one wording: they stay on one side. */
function partOf(group: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(group)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 10 < 7 ? "develop" : "holdout";
}

function measure(part: string, labelled: readonly Labelled[]): void {
  const judged = labelled.map((reply) => {
    const wording = wordingOf(reply);
    const reading = classifyReply(wording);
    const right = reading.meaning === reply.gold || reply.also.includes(reading.meaning);
    return { reply, reading, right, owner: ownerOf(wording, reading), retry: retryOf(wording, reading) };
  });
  console.log(`${part}: ${judged.length} replies`);
  console.log(`  accuracy ${share(judged, (one) => one.right)}  macro-F1 ${macroF1(judged).toFixed(3)}`);
  console.log(
    `  owner ${share(judged, (one) => one.owner === one.reply.party)}  retry ${share(judged, (one) => one.retry === one.reply.retry)}`,
  );
  for (const by of ["words", "vague", "code"]) {
    const those = judged.filter((one) => one.reading.by === by);
    console.log(`  by ${by}: ${those.length}, right ${share(those, (one) => one.right)}`);
  }
  if (!flags.includes("--show-errors")) return;
  for (const { reply, reading, right } of judged) {
    if (!right)
      console.log(
        `${reply.gold}\t${reading.meaning} (${reading.by})\t${reply.reply.replaceAll("\n", "\\n").slice(0, 300)}`,
      );
  }
}

function wordingOf({ reply, code, enhanced }: Labelled): Wording {
  const [first = "", ...rest] = reply.split("\n");
  return {
    code: code === null ? null : Number(code),
    enhanced,
    lines: [first as RemoteText, ...(rest as RemoteText[])],
  };
}

function share<T>(list: readonly T[], test: (one: T) => boolean): string {
  const count = list.filter(test).length;
  return `${list.length === 0 ? "-" : ((100 * count) / list.length).toFixed(1)} %`;
}

/** A defensible answer counts as the gold one. */
function macroF1(judged: readonly { reply: Labelled; reading: { meaning: string }; right: boolean }[]): number {
  const classes = [...new Set(judged.map(({ reply }) => reply.gold))];
  const scores = classes.map((gold) => {
    const truly = judged.filter(({ reply }) => reply.gold === gold);
    const hit = truly.filter(({ right }) => right).length;
    const falsely = judged.filter(({ reading, right }) => !right && reading.meaning === gold).length;
    return (2 * hit) / (truly.length + hit + falsely);
  });
  return scores.reduce((sum, score) => sum + score, 0) / classes.length;
}
