import { readFileSync } from "node:fs";
import { classifyReply } from "../facts/classify-reply.ts";
import type { Reading } from "../facts/refusal.ts";
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
  readonly party?: string;
  readonly retry?: string;
  /** Lines of one group are variants of one wording; a corpus without groups is measured whole. */
  readonly group?: string;
}
interface Judged {
  readonly reply: Labelled;
  readonly reading: Reading;
  readonly right: boolean;
  readonly owner: string;
  readonly retry: string;
}

/** How the product names its certainty. */
const CONFIDENCES = { likely: ["words"], possible: ["vague", "code"] } as const;

const [file = "", ...flags] = process.argv.slice(2);
const only = flags.includes("--part") ? flags[flags.indexOf("--part") + 1] : undefined;
const replies = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Labelled);
for (const part of ["develop", "holdout", "whole"]) {
  const those = replies.filter((reply) => partOf(reply) === part);
  if (those.length > 0 && (only === undefined || only === part)) measure(part, those);
}

/** Lines of one group stay on one side; a corpus without groups is measured whole. */
function partOf({ group }: Labelled): string {
  if (group === undefined) return "whole";
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(group)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 10 < 7 ? "develop" : "holdout";
}

function measure(part: string, labelled: readonly Labelled[]): void {
  const judged = labelled.map(judge);
  console.log(`${part}: ${judged.length} replies`);
  console.log(`  accuracy ${share(judged, (one) => one.right)}  macro-F1 ${macroF1(judged).toFixed(3)}`);
  const withOwner = judged.filter(({ reply }) => reply.party !== undefined);
  const withRetry = judged.filter(({ reply }) => reply.retry !== undefined);
  console.log(
    `  owner ${share(withOwner, (one) => one.owner === one.reply.party)}  retry ${share(withRetry, (one) => one.retry === one.reply.retry)}`,
  );
  for (const [confidence, by] of Object.entries(CONFIDENCES)) {
    const those = judged.filter(({ reading }) => by.some((one) => one === reading.by));
    const named = share(
      those,
      (one) => one.right || one.reading.alternatives.some((other) => isRight(one.reply, other)),
    );
    console.log(
      `  ${confidence}: ${those.length}, right ${share(those, (one) => one.right)}, with its alternatives ${named}`,
    );
  }
  if (flags.includes("--show-errors")) for (const one of judged) if (!one.right) report(one);
}

function judge(reply: Labelled): Judged {
  const wording = wordingOf(reply);
  const reading = classifyReply(wording);
  const owner = ownerOf(wording, reading);
  return { reply, reading, right: isRight(reply, reading.meaning), owner, retry: retryOf(wording, reading) };
}

function isRight({ gold, also }: Labelled, meaning: string): boolean {
  return meaning === gold || also.includes(meaning);
}

function report({ reply, reading }: Judged): void {
  const text = reply.reply.replaceAll("\n", "\\n").slice(0, 300);
  console.log(`${reply.gold}\t${reading.meaning} (${reading.by})\t${text}`);
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
function macroF1(judged: readonly Judged[]): number {
  const classes = [...new Set(judged.map(({ reply }) => reply.gold))];
  const scores = classes.map((gold) => {
    const truly = judged.filter(({ reply }) => reply.gold === gold);
    const hit = truly.filter(({ right }) => right).length;
    const falsely = judged.filter(({ reading, right }) => !right && reading.meaning === gold).length;
    return (2 * hit) / (truly.length + hit + falsely);
  });
  return scores.reduce((sum, score) => sum + score, 0) / classes.length;
}
