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
/** What is asked of somebody in their own words, where the way out is told to whoever has to ask them. */
const ASKED: Readonly<Record<string, keyof LetterWords>> = {
  "network-provider publish-ptr": "askPtr",
  "network-provider set-own-name": "askPtr",
  "network-provider change-ptr": "askPtr",
  "network-provider static-address": "askStatic",
  "network-provider ask-provider": "askPort",
  "recipient-admin ask-for-more": "askMore",
};
/** Entries of lists: whoever runs the list can take them off. */
const LISTED: readonly string[] = ["ip-listed-dnsbl", "domain-listed"];
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
  const about = report.command === "explain" ? subjectOf(first, seen) : targetName(report);
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

/** What is only a risk is told to those whose it is, and not to everybody who could help with it. */
function isFor({ cause, owner, params, remedies, severity }: Finding, whom: LetterOwner): boolean {
  if (whom === "list-operator" && LISTED.includes(cause) && isStated(params["lists"])) return true;
  return owner === whom || (severity !== "risks" && remedies.some(({ who }) => who === whom));
}

function isStated(value: Finding["params"][string] | undefined): boolean {
  return value !== undefined && value !== null && value.toString() !== "";
}

/** What it is about; null where that is only the text people gave us. */
function subjectOf({ subject }: Finding, seen: Observations): string | null {
  return seen.of("quoted").some(({ about }) => about.source === subject) ? null : subject;
}

interface Within {
  readonly seen: Observations;
  readonly speech: Speech;
  readonly words: LetterWords;
}

/** One thing that is wrong: what, the evidence, the request. */
function oneThing(finding: Finding, owner: LetterOwner, { seen, speech, words }: Within): readonly Line[] {
  const { what } = causeText(finding.cause, speech.lang);
  const asked = askedOf(finding, owner, { speech, words });
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

function askedOf(finding: Finding, owner: LetterOwner, { speech, words }: Omit<Within, "seen">): readonly Line[] {
  const [own, ...others] = finding.remedies.filter(({ who }) => who === owner);
  if (owner === "list-operator" && own === undefined) return [{ text: words.askRemoval }];
  // Who only has a mailbox has no log to look into.
  if (own === undefined) return [{ text: owner === "recipient-user" ? words.askAllow : words.askLog }];
  const asked = ASKED[`${owner} ${own.id}`];
  if (asked !== undefined) return [{ text: speech.fill(words[asked], { port: 25, ...finding.params }) }];
  return fixes({ ...finding, remedies: [own, ...others] }, speech, owner);
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
