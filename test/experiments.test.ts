import { describe, expect, it } from "vitest";
import { LANGS } from "../src/model/cause.ts";
import type { Observation } from "../src/model/observation.ts";
import type { SmtpAbout } from "../src/model/observations/smtp.ts";
import type { Report } from "../src/model/report.ts";
import { forHtml } from "../src/report/escape/html.ts";
import type { Experiment } from "../src/report/experiment.ts";
import { REPORTERS } from "../src/report/index.ts";
import { outline } from "../src/report/outline.ts";
import { speechOf } from "../src/report/speech-of.ts";
import { fieldName, fieldValue } from "../src/report/text/change-words.ts";
import { runCase } from "./support/run-case.ts";

/** What is changed, a world in which that changes the answer, the field, and what it is changed to. */
const EXPERIMENTS: Readonly<Record<string, readonly [world: string, field: Experiment["field"], value: unknown]>> = {
  "another HELO name": ["helo-invalid/by-experiment", "helo", "mail.acme.example"],
  "the null sender": ["sender-blocked/by-experiment", "from", null],
  "a sender at another domain": ["sender-blocked/other-domain", "from", /^postmaster@/],
  "the postmaster": ["recipient-restricted/by-experiment", "to", /^postmaster@/],
  "a random recipient": ["recipient-restricted/by-experiment", "to", /^(?!postmaster)[^@]{8,}@/],
  encryption: ["tls-required/by-experiment", "tls", "starttls"],
  "the other address family": ["ptr-missing/only-ipv6", "family", "IPv4"],
  "the next exchanger": ["recipient-domain-not-hosted/next-exchanger", "host", "mx.example.net"],
  "another port": ["relay-denied/other-port", "port", 587],
  "a pause": ["greylisted/by-experiment", "round", 300],
  "a login": ["auth-required/by-experiment", "login", "given"],
  "no login": ["sender-not-allowed/without-login", "login", "none"],
  "no login where one opens the door": ["auth-required/login-opens", "login", "none"],
  "another way to log in": ["auth-failed/other-mechanism", "login", "other"],
  "a POP3 login before": ["pop-before-smtp/present", "login", "pop"],
  "another source address at an exchanger": ["ip-blocked/by-experiment", "source", "192.0.2.2"],
  "another source address at a relay": ["relay-denied/by-source", "source", "192.0.2.1"],
  "the sender's own exchanger": ["sender-invalid/taken", "callback", /^alice@/],
};
const VIEW = { colour: false, width: 500, verbose: false, quiet: false };
const FORMATS = REPORTERS.filter(({ id }) => id === "text" || id === "html" || id === "markdown");

describe.each(Object.entries(EXPERIMENTS))("an experiment changes one thing: %s", (_, [world, field, value]) => {
  it("and nothing else, and the report says in every language what became of the answer", async () => {
    const { report } = await runCase(`fixtures/causes/${world}.case`);
    const found = outline(report).experiments.filter((one) => one.field === field && isMeant(one.value, value));
    const [told] = found;
    if (told === undefined) throw new Error("nothing of it is told");
    expect(told.changed).toBe(true);
    const answer = told.answer.is === "reply" ? told.answer.lines[0] : undefined;
    expect(answer).toMatch(/^[245]\d\d /);
    for (const lang of LANGS) {
      const speech = speechOf(report, lang);
      const name = fieldName(field, speech);
      for (const { id, render } of FORMATS) {
        const page = id === "markdown" ? plain(render(report, { ...VIEW, lang })) : render(report, { ...VIEW, lang });
        // The text has a sentence of its own for who calls back.
        const words = [
          ...(id === "text" && field === "callback" ? [] : [name]),
          fieldValue(told, speech),
          answer ?? "",
        ];
        for (const word of words) expect(page, `${id} in ${lang}`).toContain(id === "html" ? forHtml(word) : word);
        if (id === "text") expect(page).toContain(speech.fill(speech.report.becameAnswer, { answer: answer ?? "" }));
      }
    }
  });

  it("and the saved report holds both dialogues", async () => {
    const { report } = await runCase(`fixtures/causes/${world}.case`);
    const differences = dialogues(report).flatMap((look) => {
      const first = dialogues(report).find((one) => isFirstOf(one, look, field));
      return first === undefined ? [] : [differing(first.about, look.about)];
    });
    expect(differences).toContainEqual(field === "callback" ? EVERYTHING_A_RECEIVER_CHANGES : [field]);
  });
});

/** Who calls back asks somebody else, in clear, with the null sender, for the sender. */
const EVERYTHING_A_RECEIVER_CHANGES = ["from", "host", "tls", "to"];

function dialogues({ observations }: Report): readonly Observation<"smtp">[] {
  return observations.flatMap((one) => (one.kind === "smtp" && one.about.role !== "canary" ? [one] : []));
}

function isFirstOf(one: Observation<"smtp">, { about, id }: Observation<"smtp">, field: Experiment["field"]): boolean {
  if (one.about.changed !== null || one.id === id) return false;
  const changed = field === "source" || field === "family" ? null : field;
  return about.changed === changed;
}

/** The fields in which two looks differ; where the host does, its address must. */
function differing(one: SmtpAbout, other: SmtpAbout): readonly string[] {
  const fields = new Set(Object.keys({ ...one.attempt, ...other.attempt }));
  const differs = [...fields].filter(
    (field) => JSON.stringify(Reflect.get(one.attempt, field)) !== JSON.stringify(Reflect.get(other.attempt, field)),
  );
  if (one.host !== other.host) differs.push("host");
  else if (one.ip !== other.ip) differs.push("family");
  if (one.port !== other.port) differs.push("port");
  return differs.sort();
}

function isMeant(value: Experiment["value"], wanted: unknown): boolean {
  const [first] = Array.isArray(value) ? value : [value];
  return wanted instanceof RegExp ? wanted.test(String(first)) : first === wanted;
}

/** Without what keeps Markdown from reading a mark into a text. */
function plain(markdown: string): string {
  return markdown
    .replace(/\\(?=[^\w\s])/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}
