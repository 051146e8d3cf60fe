import { isLike } from "./pattern.ts";

/** A refusal the test mail server was told to play. */
export interface RefusalRule {
  readonly at: "connect" | "auth" | "from" | "to" | "data";
  /** Whom it concerns: an address, `*` for anything. */
  readonly pattern: string;
  /** How often it is played; Infinity: always. */
  readonly times: number;
  readonly code: number;
  /** The enhanced code and the words. */
  readonly words: string;
}

const DEFAULT_WORDS = "Refused, as asked for";

/**
 * Reads "bob@*: 550 5.1.1 No such user" (a recipient), "from news@*: …", "connect: …", "auth: …", "data: …"; "bob@* x2: 450 …"
 * is played twice only. null when it cannot be read.
 */
export function readRefusal(text: string): RefusalRule | null {
  const [, whom = "", count, code = "", words] =
    /^\s*(.+?)(?:\s+x(\d{1,4}))?\s*:\s*([45]\d\d)(?:[ -](.*))?$/s.exec(text) ?? [];
  if (whom === "" || /[\r\n]/.test(text)) return null;
  const place = { times: count === undefined ? Number.POSITIVE_INFINITY : Number(count), code: Number(code) };
  const rule = { ...place, words: words?.trim() || DEFAULT_WORDS };
  if (whom === "connect" || whom === "auth" || whom === "data") return { ...rule, at: whom, pattern: "*" };
  const [, at, address] = /^(?:(from|to)\s+)?(\S+)$/.exec(whom) ?? [];
  if (address === undefined) return null;
  return { ...rule, at: at === "from" ? "from" : "to", pattern: address === "<>" ? "" : address };
}

/** Finds the refusal to play, and counts how often each was. */
export function refusalBook(
  rules: readonly RefusalRule[],
): (at: RefusalRule["at"], whom: string) => RefusalRule | null {
  const played = new Map<RefusalRule, number>();
  return (at, whom) => {
    const rule = rules.find((one) => one.at === at && isLike(whom, one.pattern) && (played.get(one) ?? 0) < one.times);
    if (rule !== undefined) played.set(rule, (played.get(rule) ?? 0) + 1);
    return rule ?? null;
  };
}
