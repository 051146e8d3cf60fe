import { familyOf } from "../dns/address.ts";
import { isOpen } from "../model/dialogues.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation, Observations } from "../model/observation.ts";
import { isMainQuestion, type Role, type SmtpAbout } from "../model/observations/smtp.ts";
import { type IpAddress, isNonEmpty, type NonEmpty } from "../model/scalars.ts";
import { addressesOf } from "./addresses-of.ts";
import { canariesOn } from "./canary-places.ts";
import { fact } from "./fact.ts";
import { judgedDialogues } from "./judged-dialogues.ts";

/** An address of ours that a server takes no connection from, though it takes them from another one at the same place. */
export interface ShutOutSource {
  readonly ip: IpAddress;
  readonly server: string;
  readonly role: Role;
  /** Others let the same address connect; null: not learnt, so that our own network may be what stops it. */
  readonly reachesOthers: boolean | null;
  /** The looks that would tell. */
  readonly missing: readonly Look[];
  /** The connection that failed, the one that did not, and the one to somebody else. */
  readonly evidence: NonEmpty<Evidence>;
}

const NO_ANSWER: readonly string[] = ["connect-timeout", "connect-refused", "connect-reset"];
/** Unrelated hosts that are asked from the address in doubt. */
const ASKED = 2;

/** Every such address, for runs that were told to send from several. */
export const shutOutSources = fact((seen: Observations): readonly ShutOutSource[] =>
  seen.of("smtp").flatMap((look) => {
    const { about } = look;
    const ip = about.attempt.source;
    const isMeant = isMainQuestion(about) || (about.role === "submission" && judgedDialogues(seen).includes(look));
    if (ip === null || !isMeant) return [];
    if (look.outcome.state !== "seen" || !NO_ANSWER.includes(look.outcome.value.end.how) || isOpen(look)) return [];
    const welcome = seen.of("smtp").find((other) => isOpen(other) && isSamePlace(other.about, about));
    return welcome === undefined ? [] : [shutOut(seen, { ip, look, welcome })];
  }),
);

interface Pair {
  readonly ip: IpAddress;
  readonly look: Observation<"smtp">;
  readonly welcome: Observation<"smtp">;
}

function shutOut(seen: Observations, { ip, look, welcome }: Pair): ShutOutSource {
  const { about } = look;
  const elsewhere = seen
    .of("smtp")
    .filter(
      (other) => other.about.attempt.source === ip && other.about.port === about.port && other.about.ip !== about.ip,
    );
  const open = elsewhere.find(isOpen);
  const evidence = [look, welcome, ...(open === undefined ? [] : [open])].map(({ id }) => ({ observation: id }));
  const known = {
    ip,
    server: about.host,
    role: about.role,
    evidence: isNonEmpty(evidence) ? evidence : ([{ observation: look.id }] as const),
  };
  if (open !== undefined) return { ...known, reachesOthers: true, missing: [] };
  const asked = canaryLooks(seen, about).filter((one) => !isMade(seen, one));
  return { ...known, reachesOthers: asked.length > 0 ? null : false, missing: asked };
}

/** A greeting from unrelated hosts, asked for from the address in doubt. */
function canaryLooks(seen: Observations, { port, attempt }: SmtpAbout): readonly Look[] {
  const family = attempt.source === null ? 4 : familyOf(attempt.source);
  const places = canariesOn(seen, port).filter((place) => place.family === family);
  return places.slice(0, ASKED).flatMap(({ host }): readonly Look[] => {
    const { look, addresses, state } = addressesOf(seen, host)[family];
    if (state !== "seen") return [look];
    const [first] = [...addresses].sort();
    if (first === undefined) return [];
    const greeting = { ...attempt, tls: "none", from: null, to: [], login: "none", until: "greeting" } as const;
    return [{ kind: "smtp", about: { host, ip: first, port, role: "canary", attempt: greeting, changed: null } }];
  });
}

function isMade(seen: Observations, look: Look): boolean {
  if (look.kind === "smtp") return seen.find("smtp", look.about) !== undefined;
  return look.kind === "address" && seen.find("address", look.about) !== undefined;
}

function isSamePlace(one: SmtpAbout, other: SmtpAbout): boolean {
  const sameEnd = one.host === other.host && one.ip === other.ip && one.port === other.port;
  return sameEnd && one.changed === null && one.attempt.source !== other.attempt.source;
}
