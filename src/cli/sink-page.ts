import type { Speech } from "../messages/speak.ts";
import { forTerminal } from "../report/escape/terminal.ts";
import type { JudgedExpectation, SinkVerdict } from "../sink/judge-mails.ts";
import type { ReceivedMail } from "../sink/mail.ts";
import type { Sink } from "../sink/open-sink.ts";

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
export function mailLine(mail: ReceivedMail, { sink, fill }: Speech, format: "text" | "json"): string {
  if (format === "json") return `${JSON.stringify(plainMail(mail))}\n`;
  const subject = mail.content.headers.find(({ name }) => name === "subject")?.value ?? "";
  const told = { count: mail.n, sender: mail.from ?? "<>", recipients: mail.to, subject };
  return `${forTerminal(fill(sink.arrived, told))}\n`;
}

/** Whether what came was expected, and for all that was not: what should have stood there, and what did. */
export function verdictPage(verdict: SinkVerdict, speech: Speech, format: "text" | "json"): string {
  if (format === "json") return `${JSON.stringify(plainVerdict(verdict), null, 2)}\n`;
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

function plainMail({ n, at, from, to, helo, client, tls, user, dkim, content, raw }: ReceivedMail) {
  const subject = content.headers.find(({ name }) => name === "subject")?.value ?? null;
  const attachments = content.attachments;
  return { n, at, from, to, helo, client, tls, user, dkim, subject, attachments, bytes: raw.length };
}

function plainVerdict({ met, count, mails }: SinkVerdict) {
  const expectations = mails.map(({ name, mail, differences, met: own }) => {
    return { name, met: own, mail: mail === null ? null : plainMail(mail), differences };
  });
  return { met, count, expectations };
}
