import { quotedTxt } from "../../dns/txt.ts";
import { causeText } from "../../messages/cause-text.ts";
import type { Speech } from "../../messages/speak.ts";
import type { Finding } from "../../model/diagnosis.ts";
import type { Change, Remedy } from "../../model/remedy.ts";

/** A finding in plain sentences of one language, for formats that know no layout. Still to be escaped. */
export interface Spoken {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly fixes: readonly SpokenFix[];
}
export interface SpokenFix {
  readonly text: string;
  readonly who: string;
  /** What to type, publish or open, where it is known exactly and the text does not hold it. */
  readonly literal: string | null;
}

/** Fills the sentences of a cause with what was found. */
export function spoken(finding: Finding, speech: Speech): Spoken {
  const text = causeText(finding.cause, speech.lang);
  const { fill, owners } = speech;
  return {
    title: fill(text.title, finding.params),
    what: fill(text.what, finding.params),
    why: fill(text.why, finding.params),
    fixes: finding.remedies.map((remedy) => {
      const text = fill(fixTemplate(remedy, finding, speech), finding.params);
      return { text, who: owners[remedy.who], literal: newsIn(remedy.change, text) };
    }),
  };
}

/** What to type, unless the sentence before it has said it already. */
export function newsIn(change: Change | undefined, said: string): string | null {
  const literal = change === undefined ? null : literalOf(change);
  return literal === null || said.includes(literal) ? null : literal;
}

/** The words of a remedy, {names} still in them; its id where this version has no words for it. */
export function fixTemplate(remedy: Remedy, { cause }: Finding, { lang }: Speech): string {
  const { fix } = causeText(cause, lang);
  return Object.hasOwn(fix, remedy.id) ? (fix[remedy.id] ?? remedy.id) : remedy.id;
}

/** A change as it is typed into a zone file, a browser or a shell. */
export function literalOf(change: Change): string {
  switch (change.kind) {
    case "dns":
      return `${change.name}. ${change.type} ${change.type === "TXT" ? quotedTxt(change.value) : change.value}`;
    case "visit":
      return change.url;
    case "run":
      return change.command;
  }
}
