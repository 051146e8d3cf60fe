/** What other servers answered: one line each, with its code; `{to}` stands for the recipient. */
export interface Replies {
  readonly refusals: readonly string[];
  readonly deferrals: readonly string[];
}

/** A log while it is written: what is still to come, by second. */
export interface Making {
  readonly next: Chances;
  readonly later: Map<number, string[]>;
  readonly replies: Replies;
}

/** Draws a number from 0 up to, not including, the one given. */
export type Chances = (below: number) => number;

/** Numbers that look random and are the same every time (a linear congruential generator). */
export function chances(seed: number): Chances {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The second as syslog writes it, counted from the first of March. */
export function moment(second: number): string {
  const day = Math.floor(second / 86_400) + 1;
  const two = (number: number) => String(number).padStart(2, "0");
  const clock = [Math.floor(second / 3600) % 24, Math.floor(second / 60) % 60, second % 60].map(two).join(":");
  return `Mar ${String(day).padStart(2)} ${clock}`;
}

/** Puts a line, without its time and host, where its second comes. */
export function log({ later }: Making, second: number, line: string): void {
  const due = later.get(second);
  if (due === undefined) later.set(second, [line]);
  else due.push(line);
}

/** Draws one: the first twice as often as the second, three times as often as the third, and so on. (Zipf's law) */
export function pick(texts: readonly string[], next: Chances): string {
  return texts[Math.floor((texts.length + 1) ** (next(2 ** 30) / 2 ** 30)) - 1] ?? "";
}

/** Puts values in the place of `{name}`. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A word that was not there before. */
export function letters(next: Chances): string {
  return (next(2 ** 30) * 1024 + next(1024)).toString(36);
}
