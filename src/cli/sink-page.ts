import type { Speech } from "../messages/speak.ts";
import type { Instant } from "../model/scalars.ts";
import { forJson } from "../report/escape/json.ts";
import { forTerminal } from "../report/escape/terminal.ts";
import type { Case, Outcome } from "../report/junit/cases.ts";
import { suiteXml } from "../report/junit/suite.ts";
import type { JudgedExpectation, SinkVerdict } from "../sink/judge-mails.ts";
import type { ReceivedMail } from "../sink/mail.ts";
import type { Sink } from "../sink/open-sink.ts";

/** How the sink can say what came: for people, for programs, for a CI system. */
export const SINK_FORMATS = ["text", "json", "junit"] as const;
export type SinkFormat = (typeof SINK_FORMATS)[number];

/** Where the test mail server listens, and what a client has to trust. */
export interface Opening {
  readonly server: Sink;
  readonly authorityFile: string | null;
  readonly secure: boolean;
}

/** The notice at the start: the address as an application takes it. */
export function sinkPage({ server, authorityFile, secure }: Opening, { sink, fill }: Speech): string {
  const scheme = secure ? "smtps" : "smtp";
  const local = server.addresses.some((address) => address === "127.0.0.1" || address === "::1");
  const hosts = local ? ["localhost", ...server.addresses] : server.addresses;
  const places = hosts.map((host) => `${scheme}://${host.includes(":") ? `[${host}]` : host}:${server.port}`);
  const listening = fill(sink.listening, { places });
  return authorityFile === null ? `${listening}\n` : `${listening}\n${fill(sink.authority, { file: authorityFile })}\n`;
}

/** One line for one mail. */
export function mailLine(mail: ReceivedMail, { sink, fill }: Speech, format: SinkFormat): string {
  if (format === "json") return `${forJson(JSON.stringify(plainMail(mail)))}\n`;
  const subject = mail.content.headers.find(({ name }) => name === "subject")?.value ?? "";
  const told = { count: mail.n, sender: mail.from ?? "<>", recipients: mail.to, subject };
  return `${forTerminal(fill(sink.arrived, told))}\n`;
}

/** A verdict, and the time it took to come to it. */
export interface Judgement {
  readonly verdict: SinkVerdict;
  readonly started: Instant;
  readonly seconds: number;
}

/** Whether what came was expected, and for all that was not: what should have stood there, and what did. */
export function verdictPage({ verdict, started, seconds }: Judgement, speech: Speech, format: SinkFormat): string {
  if (format === "json") return `${forJson(JSON.stringify(plainVerdict(verdict), null, 2))}\n`;
  if (format === "junit") {
    const suite = {
      name: "mxray sink",
      classname: "mxray.sink",
      started: started.slice(0, 19),
      seconds,
      properties: {},
    };
    return suiteXml({ ...suite, cases: verdictCases(verdict, speech) });
  }
  const { sink, fill } = speech;
  const { got, expected } = verdict.count;
  const head = fill(verdict.met ? sink.met : sink.notMet, { count: got });
  const counted = expected === null || expected === got ? [] : [fill(sink.countWrong, { expected, count: got })];
  const lines = [head, ...counted, ...verdict.mails.flatMap((one) => expectationLines(one, speech))];
  return `${lines.map(forTerminal).join("\n")}\n`;
}

function expectationLines(
  { name, mail, met, differences }: JudgedExpectation,
  { sink, fill }: Speech,
): readonly string[] {
  if (mail === null) return [`  ${fill(sink.expectationAlone, { name })}`];
  const title = fill(met ? sink.expectationMet : sink.expectationNear, { name, count: mail.n });
  const rows = differences.flatMap(({ field, expected, got }) => [
    `    ${field}`,
    `      - ${sink.expected}: ${expected ?? sink.nothing}`,
    `      + ${sink.got}: ${got ?? sink.nothing}`,
  ]);
  return [`  ${title}`, ...rows];
}

/** Each expectation is a test, and so is the number of mails where one was expected. */
function verdictCases({ mails, count }: SinkVerdict, speech: Speech): readonly Case[] {
  const { sink, fill } = speech;
  const wrong = count.expected !== null && count.expected !== count.got;
  const numbers = { expected: count.expected, count: count.got };
  const failed = (message: string, body: readonly string[]) =>
    ({ is: "failure", type: "expectation", message, body }) as const;
  const counted: Outcome = wrong ? failed(fill(sink.countWrong, numbers), []) : { is: "passed" };
  return [
    ...(count.expected === null ? [] : [{ name: "count", outcome: counted }]),
    ...mails.map((one): Case => {
      const [title = "", ...rows] = expectationLines(one, speech);
      return { name: one.name, outcome: one.met ? { is: "passed" } : failed(title.trim(), rows) };
    }),
  ];
}

function plainMail({ n, at, from, to, helo, client, tls, user, dkim, spf, content, raw }: ReceivedMail) {
  const subject = content.headers.find(({ name }) => name === "subject")?.value ?? null;
  const attachments = content.attachments;
  return { n, at, from, to, helo, client, tls, user, dkim, spf, subject, attachments, bytes: raw.length };
}

function plainVerdict({ met, count, mails }: SinkVerdict) {
  const expectations = mails.map(({ name, mail, differences, met: own }) => {
    return { name, met: own, mail: mail === null ? null : plainMail(mail), differences };
  });
  return { met, count, expectations };
}
