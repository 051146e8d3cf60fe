import { isOpen } from "../model/dialogues.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import { isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { type MailHost, mxHosts } from "./mx-hosts.ts";

/** A best exchanger that turns every connection away while a later one takes them. */
export interface SkippedExchanger {
  readonly domain: string;
  readonly host: string;
  /** The one that mail goes to instead. */
  readonly next: string | null;
  /** always: a second try after a pause met the same. once: it was tried once only. no: it answers, or nobody else does. null: not learnt. */
  readonly refuses: "always" | "once" | "no" | null;
  readonly missing: NonEmpty<Look>;
  readonly evidence: readonly Evidence[];
}

/** Senders come back to a refused exchanger after half an hour; a pause shows whether it was only restarted. RFC 5321 §4.5.4.1 */
const PAUSE_S = 300;

/** The best exchanger of every domain that has several, where it was tried. */
export const skippedExchangers = fact((seen: Observations): readonly SkippedExchanger[] =>
  mxHosts(seen).flatMap(({ domain, exchanges }) => {
    const [best, ...others] = [...exchanges].sort((a, b) => (a.preference ?? 0) - (b.preference ?? 0));
    if (best === undefined || others.length === 0 || others[0]?.preference === best.preference) return [];
    const tried = triedAt(seen, best.host);
    if (!isNonEmpty(tried)) return [];
    const next = others.find(({ host }) => triedAt(seen, host).some(isOpen))?.host ?? null;
    const known = { domain, host: best.host, next, evidence: tried.map(({ id }) => ({ observation: id })) };
    const missing = [{ kind: "smtp", about: tried[0].about }] as const;
    if (tried.some(isOpen)) return [{ ...known, refuses: "no", missing }];
    if (!tried.every(isRefused)) return tried.some(isFailed) ? [{ ...known, refuses: null, missing }] : [];
    if (next === null) {
      const untold = others.filter(
        ({ host }) => triedAt(seen, host).length === 0 || triedAt(seen, host).some(isFailed),
      );
      const looks = untold.flatMap((other) => looksAt(seen, other));
      return [{ ...known, refuses: untold.length > 0 ? null : "no", missing: isNonEmpty(looks) ? looks : missing }];
    }
    return [{ ...known, ...again(seen, tried[0]) }];
  }),
);

/** Nothing that is up again after a pause was closed on purpose. */
function again(seen: Observations, { about }: Observation<"smtp">): Pick<SkippedExchanger, "refuses" | "missing"> {
  const attempt = { ...about.attempt, round: PAUSE_S };
  const look = { kind: "smtp", about: { ...about, attempt, changed: "round" } } as const;
  const second = seen.find("smtp", look.about);
  if (second === undefined || isFailed(second)) return { refuses: "once", missing: [look] };
  return { refuses: isRefused(second) ? "always" : "no", missing: [look] };
}

/** What would show whether an exchanger takes connections: the dialogue that failed, or the addresses without which there was none. */
function looksAt(seen: Observations, { host, addresses }: MailHost): readonly Look[] {
  const failed = triedAt(seen, host).filter(isFailed);
  if (failed.length > 0) return failed.map(({ about }) => ({ kind: "smtp", about }));
  return [addresses[4], addresses[6]].filter(({ state }) => state !== "seen").map(({ look }) => look);
}

function triedAt(seen: Observations, host: string): readonly Observation<"smtp">[] {
  return seen
    .of("smtp")
    .filter(({ about }) => about.host === host && about.port === 25 && about.role === "mx" && about.changed === null);
}

function isRefused({ outcome }: Observation<"smtp">): boolean {
  return outcome.state === "seen" && outcome.value.end.how === "connect-refused";
}

function isFailed({ outcome }: Observation<"smtp">): boolean {
  return outcome.state !== "seen";
}
