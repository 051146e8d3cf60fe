import { DOMAIN_LIST_LABELS, LIST_LABELS, LIST_OPERATORS } from "../knowledge/list-hosts.ts";
import { chunkPieces, type Piece } from "./chunk-pieces.ts";
import { listOfPage } from "./list-zone.ts";
import { recall } from "./recall.ts";
import { searched } from "./reply-lookup.ts";
import { addressStep, END, type Step, standIn, TIME, wordStep } from "./word-draft.ts";
import type { Word } from "./word-mark.ts";

/** How many chunks are kept, and how long one may be: words, codes and hosts come back in every reply. */
const MOST_CHUNKS = 8192;
const MAX_CHUNK = 40;
const recalled = recall<readonly Step<Word>[]>(MOST_CHUNKS);

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

/** A mailbox and an id, with no more than brackets around: they are new in every reply, so that nothing is remembered of them. */
const MAILBOX = /^<?(?!www\.)[\w.+-]{1,64}@[\w.-]{1,255}>?[:,]?$/i;
const ID = /^[[(]?((?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{6,})[\])]?$/i;

/** What a chunk of a reply, the text between two blanks, adds to its plain words. Worked out once for those that come back. */
export function chunkSteps(chunk: string): readonly Step<Word>[] {
  if (chunk.includes("@") && MAILBOX.test(chunk)) return [standIn("@addr", searched)];
  const id = ID.exec(chunk)?.[1];
  if (id !== undefined) return [wordStep(id.toLowerCase(), searched)];
  return chunk.length > MAX_CHUNK ? stepsOf(chunk) : recalled(chunk, stepsOf);
}

function stepsOf(chunk: string): readonly Step<Word>[] {
  return chunkPieces(chunk).flatMap(pieceSteps);
}

function pieceSteps({ kind, text }: Piece): readonly Step<Word>[] {
  if (kind === "words") return wordSteps(text);
  if (kind === "mailbox") return [standIn("@addr", searched)];
  if (kind === "address") return [/^\d\d:\d\d:\d\d$/.test(text) ? TIME : addressStep(searched)];
  if (kind === "link") return [linkStep(text)];
  return kind === "name" ? nameSteps(text) : [END];
}

/** A word as written; "RecipNotFound" is three. */
function wordSteps(piece: string): readonly Step<Word>[] {
  if (/^[A-Za-z]{6,40}$/.test(piece) && /[a-z][A-Z]/.test(piece)) {
    return piece.split(/(?<=[a-z])(?=[A-Z])/).map((part) => wordStep(part.toLowerCase(), searched));
  }
  return [wordStep(piece.toLowerCase().replace(/['’"´`]/, ""), searched)];
}

function linkStep(piece: string): Step<Word> {
  const lower = piece.toLowerCase();
  const name = /^(?:https?:\/\/)?([^/?#:]+)/.exec(lower)?.[1] ?? "";
  return standIn(listKind(name, lower) ?? pageKind(name, lower), searched, { host: name, url: piece });
}

function pageKind(name: string, page: string): string {
  if (listOfPage(page) !== null) return "@list";
  if (SPF_PAGE.test(name)) return "openspf";
  return GROUPS_PAGE.test(name) ? "googlegroup" : "@url";
}

/** A host, or words with stops between them and no blank. */
function nameSteps(piece: string): readonly Step<Word>[] {
  const lower = piece.toLowerCase();
  const tail = lower.slice(lower.lastIndexOf(".") + 1);
  if ((tail.length > 2 && !NAMED_TLDS.has(tail) && !tail.startsWith("xn--")) || /[a-z]\.[A-Z][a-z]/.test(piece)) {
    return piece.split(".").flatMap((part) => (/[a-z]$/.test(part) ? [...wordSteps(part), END] : wordSteps(part)));
  }
  return [standIn(listKind(lower, "") ?? "@host", searched, { host: lower, url: null })];
}

/** "@list" for a list of addresses, "@dlist" for a list of domains. */
function listKind(name: string, page: string): string | null {
  const labels = name.split(".");
  if (labels.some((label) => DOMAIN_LIST_LABELS.has(label)) || page.includes("/query/d")) return "@dlist";
  const operator = OPERATORS.get(labels.slice(-2).join(".")) ?? OPERATORS.get(labels.slice(-3).join("."));
  if (operator !== undefined) return operator.of === "ip" ? "@list" : "@dlist";
  return labels.length > 2 && labels.slice(0, -2).some((label) => LIST_LABELS.has(label)) ? "@list" : null;
}
