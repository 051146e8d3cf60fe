import { DOMAIN_LIST_LABELS, LIST_LABELS, LIST_OPERATORS } from "../knowledge/list-hosts.ts";
import { type Draft, draftOf, endSentence, put, word } from "./word-draft.ts";

/** A reply with everything that is not a word of its speaker taken out, one space between words and at both ends. */
export interface PlainWords {
  readonly text: string;
  /** Offsets into `text` at which a sentence begins, ascending. */
  readonly sentences: readonly number[];
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
const CODES = /^\s*(?:[2-5]\d\d(?![\d.])[ -]*)?(?:[(#]*[245]\.\d{1,3}\.\d{1,3}\)?[ :;-]*)?/;
/** Ends in a script that puts no blanks between words: Thai, Chinese, Japanese. */
const UNSPACED = /[\u0e00-\u0e7f\u2e80-\u9fff\u3000-\u30ff\uac00-\ud7af]\p{M}* $/u;
const IN_REPLY_TO = /\(in reply to [^)\n]{0,40}\)/gi;
const PIECE = new RegExp(
  [
    String.raw`(https?:\/\/[^\s<>"')\]]{1,400}|www\.[^\s<>"')\]]{1,400})`,
    String.raw`([^\s<>()"'[\]:;,=|@]{1,64}@[^\s<>()"'[\]:;,=|@]{1,255})`,
    String.raw`((?:IPv6:)?(?=[0-9a-f]{0,4}:[0-9a-f]{0,4}:)[0-9a-f:.]{3,45}(?![\w-])|\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?(?![\d.]))`,
    String.raw`((?:[a-z0-9_][a-z0-9_-]{0,62}\.){1,8}[a-z][a-z0-9-]{1,20}(?![\w-]))`,
    String.raw`([\p{L}\p{N}\p{M}]+(?:['’"´\u0060][a-z]{1,2}(?![\p{L}\p{N}]))?)`,
    String.raw`(?:[.;!?|。](?=\s|$|[A-Z])|…)`,
  ].join("|"),
  "giu",
);

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
  return { text: draft.out, sentences: draft.sentences, hosts: draft.hosts, urls: draft.urls };
}

/** A wording of the tables in the form in which it is looked for; "*" after the last word lets the word go on. */
export function plainFragment(fragment: string): string {
  const open = fragment.endsWith("*");
  const draft = draftOf();
  // Most are nothing but plain words, and there are thousands of them at start-up.
  if (/^[a-z ]+$/.test(fragment)) {
    for (const part of fragment.split(" ")) if (part !== "") word(part, draft);
    return draft.out.slice(1);
  }
  for (const piece of folded(open ? fragment.slice(0, -1) : fragment).split(/[^\p{L}\p{N}\p{M}@'’]+/u)) {
    if (piece.startsWith("@")) put(draft, piece);
    else for (const part of piece.replace(/['’](?=[a-z]{1,2}$)/, "").split(/['’]/)) if (part !== "") word(part, draft);
  }
  const text = draft.out.slice(1);
  return open || UNSPACED.test(text) ? text.trimEnd() : text;
}

/** Where one server quotes another, the one it quotes knows why. */
function innermost(text: string): string {
  const quoted = /^.*\bsaid:?\s+[45]\d\d[ -](.{12,})$/s.exec(text)?.[1];
  return quoted === undefined ? text : quoted.replace(CODES, "");
}

/** Accents go, so that "Boîte" and "Boite" are one; letters of other scripts stay. */
function folded(text: string): string {
  if (!/[^ -~\s]/.test(text)) return text;
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d");
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

/** `replace` rather than `matchAll`, which would copy the expression for every chunk. */
function pieces(chunk: string, draft: Draft): void {
  chunk.replace(PIECE, (piece, link, mailbox, address, name, plain) => {
    if (plain !== undefined) words(piece, draft);
    else if (mailbox !== undefined) put(draft, "@addr");
    else if (address !== undefined) ip(piece, draft);
    else if (link !== undefined) url(piece, draft);
    else if (name !== undefined) host(piece, draft);
    else endSentence(draft);
    return "";
  });
}

function ip(piece: string, draft: Draft): void {
  // "unknown[192.0.2.1]" is how Postfix writes a client without a name: not a word about anything.
  if (draft.last === "unknown" && draft.lastRaw === "unknown") {
    draft.out = `${draft.out.slice(0, -"unknown ".length)}`;
    draft.last = "";
  }
  if (!/^\d\d:\d\d:\d\d$/.test(piece)) put(draft, "@ip");
}

function url(piece: string, draft: Draft): void {
  const lower = piece.toLowerCase();
  draft.urls.push(piece);
  const name = /^(?:https?:\/\/)?([^/?#:]+)/.exec(lower)?.[1] ?? "";
  draft.hosts.push(name);
  put(draft, listKind(name, lower) ?? (SPF_PAGE.test(name) ? "openspf" : "@url"));
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
