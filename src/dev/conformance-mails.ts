import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { type BounceLine, explainMail } from "../explain/bounces.ts";
import { mailsIn } from "../quoted/mbox.ts";

/** One recipient that a labelled mail tells of. */
interface Expected {
  readonly recipient: string | null;
  readonly code: string | null;
  readonly enhanced: string | null;
  readonly cause: string;
  readonly cause_also: readonly string[];
}
interface Labelled {
  readonly id: string;
  readonly file: string;
  readonly decodedby: string | null;
  readonly expected: readonly Expected[];
}
interface Compared {
  readonly mail: Labelled;
  readonly expected: Expected;
  readonly found: BounceLine | undefined;
}

const [file = "", ...flags] = process.argv.slice(2);
const only = flags.includes("--part") ? flags[flags.indexOf("--part") + 1] : undefined;
const mails = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Labelled);
for (const part of ["develop", "holdout"]) {
  if (only === undefined || only === part) await measure(part);
}

/** A mail stays on its side for ever: by its id alone. */
function partOf(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 10 < 7 ? "develop" : "holdout";
}

async function measure(part: string): Promise<void> {
  const those = mails.filter(({ id }) => partOf(id) === part);
  const read = await Promise.all(
    those.map(async (mail) => ({
      mail,
      lines: await linesOf(mail),
    })),
  );
  const labelled = read.filter(({ mail }) => mail.expected.length > 0);
  const compared = labelled.flatMap(({ mail, lines }) =>
    mail.expected.map((expected): Compared => ({ mail, expected, found: counterpart(expected, lines, mail) })),
  );
  const failures = compared.filter(({ expected }) => expected.cause !== "not-a-failure");
  console.log(`${part}: ${those.length} mails, ${compared.length} labelled recipients`);
  console.log(`  read ${share(failures, ({ found }) => found !== undefined && found.cause !== "not-a-failure")}`);
  console.log(`  recipient ${share(failures, hasRecipient)}`);
  console.log(
    `  code ${share(
      compared.filter(({ expected }) => expected.code !== null),
      hasCode,
    )}`,
  );
  console.log(`  enhanced ${share(compared.filter(hasRealStatus), hasEnhanced)}`);
  console.log(`  cause ${share(compared, isRight)}`);
  console.log(`  as many recipients ${share(labelled, ({ mail, lines }) => lines.length === mail.expected.length)}`);
  if (!flags.includes("--show-errors")) return;
  for (const one of compared) report(one);
  for (const { mail, lines } of labelled) {
    if (lines.length !== mail.expected.length)
      console.log(`${mail.id}\trecipients\t${mail.expected.length}\t${lines.map((line) => line.recipient).join(" ")}`);
  }
}

/** A file can be a box of several mails. */
async function linesOf(mail: Labelled): Promise<readonly BounceLine[]> {
  const raw = readFileSync(join(dirname(file), mail.file));
  const lines: BounceLine[] = [];
  for await (const one of mailsIn(Readable.from([raw]))) lines.push(...(await explainMail(one, mail.id)));
  return lines;
}

function counterpart(expected: Expected, lines: readonly BounceLine[], mail: Labelled): BounceLine | undefined {
  const named = lines.find(({ recipient }) => recipient?.toLowerCase() === expected.recipient?.toLowerCase());
  return named ?? lines[mail.expected.indexOf(expected)];
}

function hasRecipient({ expected, found }: Compared): boolean {
  return found?.recipient?.toLowerCase() === expected.recipient?.toLowerCase();
}

function hasCode({ expected, found }: Compared): boolean {
  return String(found?.code) === expected.code;
}

/** The corpus' source gives a number of its own (x.0.9nn) to a mail without one. */
function hasRealStatus({ expected }: Compared): boolean {
  return expected.enhanced !== null && !/^[45]\.0\.9\d\d$/.test(expected.enhanced);
}

function hasEnhanced({ expected, found }: Compared): boolean {
  return found?.enhanced === expected.enhanced;
}

function isRight({ expected, found }: Compared): boolean {
  return found !== undefined && (found.cause === expected.cause || expected.cause_also.includes(found.cause));
}

function report(one: Compared): void {
  const { mail, expected, found } = one;
  if (!isRight(one))
    console.log(
      `${mail.id}\tcause\t${expected.cause} [${expected.cause_also}]\t${found?.cause} (${found?.confidence})\t${JSON.stringify(found?.diagnostic?.slice(0, 300))}`,
    );
  if (!hasRecipient(one)) console.log(`${mail.id}\trecipient\t${expected.recipient}\t${found?.recipient}`);
  if (expected.code !== null && !hasCode(one)) console.log(`${mail.id}\tcode\t${expected.code}\t${found?.code}`);
  if (hasRealStatus(one) && !hasEnhanced(one))
    console.log(`${mail.id}\tenhanced\t${expected.enhanced}\t${found?.enhanced}`);
}

function share<T>(list: readonly T[], test: (one: T) => boolean): string {
  const hits = list.filter(test).length;
  return `${list.length === 0 ? "-" : ((100 * hits) / list.length).toFixed(1)} % of ${list.length}`;
}
