import type { ExpectedMail } from "./expectation.ts";
import type { ReceivedMail } from "./mail.ts";
import { isLike } from "./pattern.ts";

/** One thing that is not as expected; `got` null: it is not there. */
export interface Difference {
  readonly field: string;
  /** null: it should not be there. */
  readonly expected: string | null;
  readonly got: string | null;
}

const SHOWN = 300;

/** All in which a mail is not what was expected. */
export function differences(expected: ExpectedMail, mail: ReceivedMail): readonly Difference[] {
  const { content } = mail;
  const header = (name: string) => content.headers.filter((one) => one.name === name).map(({ value }) => value);
  return [
    ...text("from", expected.from, [mail.from ?? "<>"]),
    ...expected.to.flatMap((to) => text("to", to, mail.to)),
    ...text("subject", expected.subject, header("subject")),
    ...[...expected.headers].flatMap(([name, pattern]) =>
      pattern === null ? absent(name, header(name)) : text(name, pattern, header(name)),
    ),
    ...expected.body.flatMap((fragment) => body(fragment, mail)),
    ...expected.attachments.flatMap((name) =>
      text(
        "attachment",
        name,
        content.attachments.map((one) => one.name),
      ),
    ),
    ...text("dkim", expected.dkim, [mail.dkim ?? "none"]),
    ...text("spf", expected.spf, [mail.spf ?? "none"]),
    ...tls(expected.tls, mail),
    ...text("user", expected.user, mail.user === null ? [] : [mail.user]),
  ];
}

function text(field: string, pattern: string | undefined, got: readonly string[]): readonly Difference[] {
  if (pattern === undefined || got.some((one) => isLike(one, pattern))) return [];
  return [{ field, expected: pattern, got: got.length === 0 ? null : shown(got.join(", ")) }];
}

function absent(field: string, got: readonly string[]): readonly Difference[] {
  return got.length === 0 ? [] : [{ field, expected: null, got: shown(got.join(", ")) }];
}

/** Lines are broken wherever the mail program liked. */
function body(fragment: string, { content }: ReceivedMail): readonly Difference[] {
  const pattern = `*${oneLine(fragment)}*`;
  if (isLike(oneLine(content.text), pattern) || isLike(oneLine(content.html), pattern)) return [];
  const got = content.text === "" ? content.html : content.text;
  return [{ field: "body", expected: fragment, got: got === "" ? null : shown(oneLine(got)) }];
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function tls(wanted: boolean | undefined, mail: ReceivedMail): readonly Difference[] {
  if (wanted === undefined || wanted === (mail.tls !== null)) return [];
  return [{ field: "tls", expected: wanted ? "TLS" : null, got: mail.tls }];
}

function shown(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
