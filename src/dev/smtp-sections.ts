import type { Observation } from "../model/observation.ts";
import type { SmtpAbout } from "../model/observations/smtp.ts";
import type { Disguise } from "./anonymous.ts";
import { type Played, playedOf } from "./dialogue-lines.ts";
import { scriptLines } from "./server-script.ts";

/** One connection that was held. */
interface Talk {
  readonly about: SmtpAbout;
  readonly at: string;
  readonly played: Played;
}
type Lines = readonly string[];

/** The `smtp` sections of a case: one for each server, and more where the same words got another answer later. */
export function smtpSections(all: readonly Observation[], who: Disguise): readonly string[] {
  const talks = all.flatMap((one) => talkOf(one, who)).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const places = grouped(talks, ({ about }) => `${about.ip} ${about.port}`);
  return places.flatMap((here) => {
    const scripts = scriptsOf(here, who);
    const sources = grouped(here, ({ about }) => about.attempt.source);
    if (scripts.length === 1 || sources.length === 1) return written(here, scripts, who);
    return sources.flatMap((own) => {
      const { source } = own[0]?.about.attempt ?? {};
      return written(own, scriptsOf(own, who), who, source == null ? "" : ` from ${who.ip(source)}`);
    });
  });
}

function talkOf(one: Observation, who: Disguise): readonly Talk[] {
  if (one.kind !== "smtp" || one.outcome.state !== "seen" || one.outcome.value.end.how === "cancelled") return [];
  return [{ about: one.about, at: one.at, played: playedOf(one.outcome.value, one.about.attempt, who) }];
}

/** A script is for one connection, the last for all that follow: as few as replay all of the dialogues in their order. */
function scriptsOf(talks: readonly Talk[], who: Disguise): readonly Lines[] {
  const scripts: Lines[] = [];
  let run: readonly Played[] = [];
  let script: Lines = [];
  for (const { about, played } of talks) {
    const stage = { name: who.name(about.host), port: about.port };
    const longer = scriptLines([...run, played], stage);
    if (longer === null) scripts.push(...run.map(() => script));
    run = longer === null ? [played] : [...run, played];
    script = longer ?? scriptLines(run, stage) ?? [];
  }
  return [...scripts, script];
}

function written([first]: readonly Talk[], scripts: readonly Lines[], who: Disguise, from = ""): readonly string[] {
  if (first === undefined) return [];
  const ip = who.ip(first.about.ip);
  const place = `${ip.includes(":") ? `[${ip}]` : ip}:${first.about.port}`;
  const head = `\nsmtp ${place} ${who.name(first.about.host)}${from}`;
  return scripts.flatMap((lines) => [head, ...lines.map((line) => `  ${line}`)]);
}

function grouped<T, K>(all: readonly T[], key: (one: T) => K): readonly (readonly T[])[] {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()];
}
