import { DOMAIN_LIST_LABELS, LIST_LABELS, LIST_OPERATORS } from "../knowledge/list-hosts.ts";
import { chunkPieces } from "./chunk-pieces.ts";
import { folded } from "./folded-text.ts";
import { type Draft, draftOf, endSentence, put, takeBack, word } from "./word-draft.ts";
import type { Words } from "./wording-index.ts";

/** A reply with everything that is not a word of its speaker taken out, one space between words and at both ends. */
export interface PlainWords extends Words {
  /** Offsets into `text` of the blank before each sentence, ascending. */
  readonly sentences: readonly number[];
  /** Offsets into `text` of the words that "your" stands before. */
  readonly yours: readonly number[];
  /** Host names, lower-case, and web addresses that stood in it. */
  readonly hosts: readonly string[];
  readonly urls: readonly string[];
}

/** What is read of one reply; the rest of a longer one is not looked at. */
const MAX_CHARS = 4096;

const OPERATORS = new Map(Object.entries(LIST_OPERATORS));
const NAMED_TLDS = new Set(
  (
    "com net org edu gov mil int info biz name mobi aero asia jobs museum pro tel travel xxx cloud online site app dev " +
    "shop xyz top club live email tech store space website host agency world today life news company group ltd blog " +
    "example invalid test local localhost lan internal localdomain home corp arpa cat coop systems network services " +
    "solutions digital media global center expert zone link click work wang"
  ).split(" "),
);

/** Pages that a refusal for SPF points to, often without another word. */
const SPF_PAGE = /(?:^|\.)openspf\.|^spf\.pobox\./;
/** The help of Google Groups: what a refused list mail points to in forty languages. */
const GROUPS_PAGE = /^groups\.google\.[\w.]+$/;
const CODES = /^\s*(?:[2-5]\d\d(?![\d.])[ -]*)?(?:[(#]*[245]\.\d{1,3}\.\d{1,3}\)?[ :;-]*)?/;
const UNSPACED_SCRIPT = /[\u0e00-\u0e7f\u2e80-\uffff]/;
/** Ends in a script that puts no blanks between words: Thai, Chinese, Japanese; or hangs particles on them: Korean. */
const UNSPACED = /[\u0e00-\u0e7f\u2e80-\u9fff\u3000-\u30ff\uac00-\ud7af\u1100-\u11ff]\p{M}* $/u;
/** Postfix, with the sender before it and the answer of his exchanger behind it. */
const SENDER_VERIFIED = /^.{0,400}?\bSender address rejected: (?:undeliverable|unverified) address/is;
const IN_REPLY_TO = /\(in reply to [^)\n]{0,40}\)/gi;

/** Takes codes, addresses, names, numbers and inflections out of a reply, so that only what it says remains. */
export function plainWords(lines: readonly string[]): PlainWords {
  const draft = draftOf();
  const joined = innermost(
    lines
      .map((line) => line.replace(CODES, ""))
      .join(" ")
      .slice(0, MAX_CHARS),
  );
  read(folded(joined.replace(IN_REPLY_TO, " ; ")), draft);
  const { words, hosts, urls } = draft;
  const starts: number[] = [];
  let length = 1;
  for (const one of words) {
    starts.push(length);
    length += one.length + 1;
  }
  const sentences = draft.sentences.map((before) => (starts[before] ?? length) - 1);
  const yours = draft.yours.map((before) => starts[before] ?? length);
  const text = words.length === 0 ? " " : ` ${words.join(" ")} `;
  return { text, unspaced: UNSPACED_SCRIPT.test(text), words, starts, sentences, yours, hosts, urls };
}

/** A wording of the tables in the form in which it is looked for; "*" after the last word lets the word go on. */
export function plainFragment(fragment: string): string {
  const open = fragment.endsWith("*");
  const bare = open ? fragment.slice(0, -1) : fragment;
  const draft = draftOf();
  // Most are nothing but plain words, and there are thousands of them at start-up.
  if (/^[a-z@ ]+$/.test(bare)) {
    for (const part of bare.split(" ")) {
      if (part.startsWith("@")) put(draft, part);
      else if (part !== "") word(part, draft);
    }
    return open ? textOf(draft).trimEnd() : textOf(draft);
  }
  for (const piece of folded(bare).split(/[^\p{L}\p{N}\p{M}@'’]+/u)) {
    if (piece.startsWith("@")) put(draft, piece);
    else for (const part of piece.replace(/['’](?=[a-z]{1,2}$)/, "").split(/['’]/)) if (part !== "") word(part, draft);
  }
  const text = textOf(draft);
  return open || UNSPACED.test(text) ? text.trimEnd() : text;
}

function textOf({ words }: Draft): string {
  return words.length === 0 ? "" : `${words.join(" ")} `;
}

/** Where one server quotes another, the one it quotes knows why; what a receiver heard when it verified the sender is said of him. */
function innermost(text: string): string {
  if (!text.includes("said")) return text;
  const verified = SENDER_VERIFIED.exec(text)?.[0];
  if (verified !== undefined) return verified;
  const quoted = /^.*\bsaid:?\s+[45]\d\d[ -](.{12,})$/s.exec(text)?.[1];
  return quoted === undefined ? text : quoted.replace(CODES, "");
}

/** Chunk by chunk: most are plain words, and only the others need a closer look. */
function read(text: string, draft: Draft): void {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text.charCodeAt(at) > 32) continue;
    if (at > start && !plainChunk(text, start, { at, draft })) pieces(text.slice(start, at), draft);
    start = at + 1;
  }
}

/** A chunk of letters, perhaps with a stop behind; false when it is anything else, or two words in one ("RecipNotFound"). */
function plainChunk(text: string, start: number, end: { readonly at: number; readonly draft: Draft }): boolean {
  let last = end.at;
  const mark = text.charCodeAt(last - 1);
  if (mark === 46 || mark === 44 || mark === 58 || mark === 59 || mark === 33 || mark === 63) last -= 1;
  if (last === start) return false;
  let wasSmall = false;
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    const isSmall = code >= 97 && code <= 122;
    if (!isSmall && (wasSmall || code < 65 || code > 90)) return false;
    wasSmall = isSmall;
  }
  word(text.slice(start, last).toLowerCase(), end.draft);
  if (last < end.at && mark !== 44 && mark !== 58) endSentence(end.draft);
  return true;
}

function pieces(chunk: string, draft: Draft): void {
  for (const { kind, text } of chunkPieces(chunk)) {
    if (kind === "words") words(text, draft);
    else if (kind === "mailbox") put(draft, "@addr");
    else if (kind === "address") ip(text, draft);
    else if (kind === "link") url(text, draft);
    else if (kind === "name") host(text, draft);
    else endSentence(draft);
  }
}

function ip(piece: string, draft: Draft): void {
  // "unknown[192.0.2.1]" is how Postfix writes a client without a name: not a word about anything.
  if (draft.last === "unknown" && draft.lastRaw === "unknown") {
    takeBack(draft);
  }
  if (!/^\d\d:\d\d:\d\d$/.test(piece)) put(draft, "@ip");
}

function url(piece: string, draft: Draft): void {
  const lower = piece.toLowerCase();
  draft.urls.push(piece);
  const name = /^(?:https?:\/\/)?([^/?#:]+)/.exec(lower)?.[1] ?? "";
  draft.hosts.push(name);
  put(draft, listKind(name, lower) ?? pageKind(name));
}

function pageKind(name: string): string {
  if (SPF_PAGE.test(name)) return "openspf";
  return GROUPS_PAGE.test(name) ? "googlegroup" : "@url";
}

function host(piece: string, draft: Draft): void {
  const lower = piece.toLowerCase();
  const tail = lower.slice(lower.lastIndexOf(".") + 1);
  if ((tail.length > 2 && !NAMED_TLDS.has(tail) && !tail.startsWith("xn--")) || /[a-z]\.[A-Z][a-z]/.test(piece)) {
    for (const part of piece.split(".")) {
      words(part, draft);
      if (/[a-z]$/.test(part)) endSentence(draft);
    }
    return;
  }
  draft.hosts.push(lower);
  put(draft, listKind(lower, "") ?? "@host");
}

/** "@list" for a list of addresses, "@dlist" for a list of domains. */
function listKind(name: string, page: string): string | null {
  const labels = name.split(".");
  if (labels.some((label) => DOMAIN_LIST_LABELS.has(label)) || page.includes("/query/d")) return "@dlist";
  const operator = OPERATORS.get(labels.slice(-2).join(".")) ?? OPERATORS.get(labels.slice(-3).join("."));
  if (operator !== undefined) return operator.of === "ip" ? "@list" : "@dlist";
  return labels.length > 2 && labels.slice(0, -2).some((label) => LIST_LABELS.has(label)) ? "@list" : null;
}

/** A word as written; "RecipNotFound" is three. */
function words(piece: string, draft: Draft): void {
  if (/^[A-Za-z]{6,40}$/.test(piece) && /[a-z][A-Z]/.test(piece)) {
    for (const part of piece.split(/(?<=[a-z])(?=[A-Z])/)) word(part.toLowerCase(), draft);
  } else word(piece.toLowerCase().replace(/['’"´`]/, ""), draft);
}
