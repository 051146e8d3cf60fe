import { causeText } from "../messages/cause-text.ts";
import { LETTER_WORDS, type LetterWords } from "../messages/letter-words.ts";
import { type Speech, speak } from "../messages/speak.ts";
import type { Lang } from "../model/cause.ts";
import type { Finding } from "../model/diagnosis.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Observation, Observations } from "../model/observation.ts";
import type { Report } from "../model/report.ts";
import { evidenceKey } from "../model/trouble.ts";
import type { LetterOwner } from "./letter-owner.ts";
import { outline } from "./outline.ts";
import { placeOf, proofOf } from "./proof.ts";
import { targetName } from "./tables/sides.ts";
import { fixes } from "./text/answer.ts";
import { BLANK, type Line, print } from "./text/paper.ts";
import { proofLines } from "./text/proof-lines.ts";

const INTRO = {
  "sender-admin": "toSenderAdmin",
  "sender-user": "toSenderUser",
  "recipient-admin": "toRecipientAdmin",
  "recipient-user": "toRecipientUser",
  "network-provider": "toNetworkProvider",
  "dns-operator": "toDnsOperator",
  "list-operator": "toListOperator",
  tester: "toTester",
} as const satisfies Readonly<Record<LetterOwner, keyof LetterWords>>;
const FINDINGS = 5;
const PROOFS = 3;
/** Mail is written this wide. RFC 5322 §2.1.1 */
const WIDTH = 76;

/**
 * A short message to paste, to whoever must act: what was tried, when, from where, the literal replies, and what is asked. It holds
 * nothing that was said in a login. Null: nothing in the report is for them.
 */
export function letter(report: Report, owner: LetterOwner, lang: Lang): string | null {
  const speech = speak(lang);
  const words = LETTER_WORDS[lang];
  const { seen, answer, further, ours } = outline(report);
  const points = [answer, ...[...further, ...ours].flatMap((group) => group.points)].filter((point) => point !== null);
  const theirs = points.map(({ finding }) => finding).filter((finding) => isFor(finding, owner));
  const [first] = theirs;
  if (first === undefined) return null;
  const about = report.command === "explain" ? first.subject : targetName(report);
  const title = speech.fill(causeText(first.cause, lang).title, first.params);
  const tool = `${report.tool.name} ${report.tool.version}`;
  const lines = [
    { text: speech.fill(words.subject, { title, about }) },
    BLANK,
    { text: words.greeting },
    BLANK,
    { text: speech.fill(words[INTRO[owner]], { about }) },
    ...theirs.slice(0, FINDINGS).flatMap((finding) => [BLANK, ...oneThing(finding, owner, { seen, speech, words })]),
    BLANK,
    { text: words.closing },
    { text: speech.fill(words.tool, { tool }) },
  ];
  return print(lines, { lang, colour: false, width: WIDTH, verbose: false, quiet: false });
}

function isFor({ owner, remedies }: Finding, whom: LetterOwner): boolean {
  return owner === whom || remedies.some(({ who }) => who === whom);
}

interface Within {
  readonly seen: Observations;
  readonly speech: Speech;
  readonly words: LetterWords;
}

/** One thing that is wrong: what, the evidence, the request. */
function oneThing(finding: Finding, owner: LetterOwner, { seen, speech, words }: Within): readonly Line[] {
  const { what } = causeText(finding.cause, speech.lang);
  const [own, ...others] = finding.remedies.filter(({ who }) => who === owner);
  const asked: readonly Line[] =
    own === undefined ? [{ text: words.askLog }] : fixes({ ...finding, remedies: [own, ...others] }, speech, owner);
  const unsure = finding.confidence === "possible" ? [{ text: words.unsure }] : [];
  return [
    { text: speech.fill(what, finding.params) },
    ...unsure,
    BLANK,
    { text: words.evidence },
    ...evidenceOf(finding).flatMap((one) => evidenceLines(one, seen, { speech, words })),
    BLANK,
    { text: words.ask },
    ...asked.map((line) => ({ ...line, indent: (line.indent ?? 0) + 2, margin: `  ${line.margin ?? ""}` })),
  ];
}

function evidenceOf({ accountsFor, evidence }: Finding): readonly Evidence[] {
  const known = new Map([...accountsFor, ...evidence].map((one) => [evidenceKey(one), one]));
  return [...known.values()].slice(0, PROOFS);
}

function evidenceLines(
  evidence: Evidence,
  seen: Observations,
  { speech, words }: Omit<Within, "seen">,
): readonly Line[] {
  const found = seen.get(evidence.observation);
  const facts = found === undefined ? [] : circumstances(found, words, speech);
  const said = proofLines(proofOf(evidence, seen), speech);
  return [...facts.map((text): Line => ({ text })), ...said].map((line) => ({
    ...line,
    indent: (line.indent ?? 0) + 2,
  }));
}

/** When, where, from which address and with which envelope. A quoted reply was said at a time nobody here knows. */
function circumstances(found: Observation, words: LetterWords, { fill }: Speech): readonly string[] {
  if (found.outcome.state !== "seen") return [];
  if (found.kind === "quoted") {
    const { server, clientIp, from, to } = found.outcome.value;
    return [
      ...(server === undefined ? [] : [fill(words.server, { server })]),
      ...(clientIp === undefined ? [] : [fill(words.client, { ip: clientIp })]),
      ...(from === undefined ? [] : [fill(words.sender, { from: `<${from}>` })]),
      ...(to === undefined ? [] : [fill(words.recipient, { to: `<${to}>` })]),
    ];
  }
  const when = fill(words.when, { at: found.at });
  if (found.kind !== "smtp") return [when];
  const { attempt } = found.about;
  const connected = found.outcome.value.steps.find((step) => step.kind === "connected");
  return [
    when,
    fill(words.server, { server: placeOf(found) }),
    ...(connected === undefined ? [] : [fill(words.client, { ip: connected.from })]),
    fill(words.helo, { helo: attempt.helo }),
    ...(attempt.from === null ? [] : [fill(words.sender, { from: `<${attempt.from}>` })]),
    ...(attempt.to[0] === undefined ? [] : [fill(words.recipient, { to: `<${attempt.to[0]}>` })]),
  ];
}
