import type { Speech } from "../messages/speak.ts";
import type { Params } from "../model/cause.ts";

type Key = keyof Speech["cli"];

/** The user asked wrongly, or nothing could be learnt at all: said in one line, exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly key: Key;
  readonly params: Params;
  readonly hints: Hints;
  constructor(key: Key, params: Params = {}, hints: Hints = {}) {
    super(`${key} ${JSON.stringify(params)}`);
    this.key = key;
    this.params = params;
    this.hints = hints;
  }
}
/** What may be added to a complaint, so that it says what to type instead. */
export interface Hints {
  /** A text that takes the place of {reason}. */
  readonly reason?: Key;
  /** What was likely meant. */
  readonly nearest?: readonly string[];
}

/** The one line that says what was wrong and what to type instead. */
export function complaint({ key, params, hints }: UsageError, { cli, fill }: Speech): string {
  const reason = hints.reason === undefined ? {} : { reason: fill(cli[hints.reason], params) };
  const said = fill(cli[key], { ...params, ...reason });
  const names = hints.nearest ?? [];
  return withoutPassword(names.length === 0 ? said : `${said} ${fill(cli.nearest, { names })}`);
}

/** What was typed is repeated in many complaints; the password of an SMTP address is not. RFC 3986 §7.5 */
export function withoutPassword(text: string): string {
  return text.replace(/(:\/\/[^\s:/@]*:)[^\s]*@/g, "$1***@");
}
