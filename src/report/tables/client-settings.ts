import { isCovered } from "../../dns/certificate-names.ts";
import type { Observation, Observations } from "../../model/observation.ts";
import type { ObservationId } from "../../model/scalars.ts";
import type { Transcript } from "../../model/transcript.ts";
import { isConnected } from "../../model/trouble.ts";
import type { Outline } from "../outline.ts";
import { type Talk, talkOf } from "./doors.ts";
import { portsOut } from "./ports-out.ts";

/** What to put into a mail program so that it can hand mail in, as far as it was tried. */
export interface ClientSettings {
  /** found: at least one works. none: every place that was asked answered, and none will do. unknown: some could not be asked. */
  readonly state: "found" | "none" | "unknown";
  /** Best first: TLS from the first byte, then STARTTLS, then none. RFC 8314 §3 */
  readonly settings: readonly ClientSetting[];
  /** Places that took a connection and will not do. */
  readonly unfit: readonly UnfitPlace[];
  /** How many places were asked in all. */
  readonly asked: number;
}
export interface ClientSetting {
  readonly host: string;
  readonly port: number;
  /** tls: from the first byte. none: the password would travel readable for everybody on the way. */
  readonly encryption: "tls" | "starttls" | "none";
  /** SASL mechanisms the server offered there; none was tried. RFC 4954 §3 */
  readonly login: readonly string[];
  /** The dialogue that shows it. */
  readonly observation: ObservationId;
}
export interface UnfitPlace {
  readonly host: string;
  readonly port: number;
  readonly why: "no-login" | "certificate" | "no-tls" | "no-dialogue";
  readonly observation: ObservationId;
}

const ENCRYPTIONS = ["tls", "starttls", "none"] as const;
const PORTS: readonly number[] = [465, 587];

/** The settings that work, of a checkup; null where ports for handing mail in were no part of the run. */
export function clientSettings(plan: Outline): ClientSettings | null {
  const { report, seen } = plan;
  const { command, ports, without } = report.target;
  if (command !== "check" || without.includes("smtp") || (ports.length > 0 && ports.every((port) => port === 25))) {
    return null;
  }
  const looks = seen
    .of("smtp")
    .filter((look) => look.about.role === "submission" && look.about.attempt.offer === undefined && !isNothing(look));
  const { open } = portsOut(plan);
  const judged = looks.map((look) => ({ look, judged: judge(look, seen, open) }));
  const settings = unique(judged.flatMap((one) => (one.judged.is === "fit" ? [one.judged.setting] : [])));
  const works = (host: string, port: number) => settings.some((one) => one.host === host && one.port === port);
  const unfit = judged.flatMap(({ look: { id, about }, judged: one }): readonly UnfitPlace[] =>
    one.is === "unfit" && about.changed === null && !works(about.host, about.port)
      ? [{ host: about.host, port: about.port, why: one.why, observation: id }]
      : [],
  );
  const isTold = ({ about }: Observation<"smtp">) =>
    judged.some(({ look, judged: one }) => one.is !== "untold" && isSame(look.about, about));
  const untold = isUnsettled(seen, report.target.domain) || !looks.every(isTold);
  return {
    state: settings.length > 0 ? "found" : untold ? "unknown" : "none",
    settings: [...settings].sort(byMerit),
    unfit: unfit.filter((one, at) => unfit.findIndex((other) => isSame(one, other)) === at),
    asked: looks.filter(({ about }) => about.changed === null).length,
  };
}

/** Nobody said that there is anything under a usual name: what does not answer there is no place at all. */
function isNothing({ about, outcome }: Observation<"smtp">): boolean {
  return about.guessed === true && outcome.state === "seen" && !isConnected(outcome.value);
}

type Judged =
  | { readonly is: "fit"; readonly setting: ClientSetting }
  | { readonly is: "unfit"; readonly why: UnfitPlace["why"] }
  | { readonly is: "shut" | "untold" };

function judge({ id, about, outcome }: Observation<"smtp">, seen: Observations, leadingOut: readonly number[]): Judged {
  if (outcome.state !== "seen") return { is: "untold" };
  const talk = talkOf(outcome.value);
  if (!talk.isOpen) {
    const theirs = talk.end.how === "connect-timeout" && leadingOut.includes(about.port);
    return { is: theirs || SHUT.includes(talk.end.how) ? "shut" : "untold" };
  }
  const login = loginOf(talk, outcome.value);
  if (login === null && talk.end.how === "cancelled") return { is: "untold" };
  if (login === null) return { is: "unfit", why: talk.end.how === "tls-failed" ? "no-tls" : "no-dialogue" };
  if (login.length === 0) return { is: "unfit", why: "no-login" };
  const host = talk.tls === null ? about.host : trustedName(talk.tls, about, seen);
  if (host === null) return { is: "unfit", why: "certificate" };
  const upgraded = about.attempt.tls === "implicit" ? "tls" : "starttls";
  const encryption = talk.tls === null ? "none" : upgraded;
  return { is: "fit", setting: { host, port: about.port, encryption, login, observation: id } };
}

/** An answer, if no welcome one. Silence may be a firewall on our own side, unless others answer on that port. */
const SHUT: readonly string[] = ["connect-refused", "connect-reset"];

/** What is offered once all is done that can be done for safety; null: the dialogue did not come that far. */
function loginOf({ offers, tls }: Talk, { end }: Transcript): readonly string[] | null {
  if (tls !== null) return offers.safeLogin;
  return end.how === "tls-failed" || offers.starttls !== false ? null : offers.clearLogin;
}

/** The name under which the certificate is accepted: that of the host, or another one that leads to the same address. */
function trustedName(
  { untrusted, names }: NonNullable<Talk["tls"]>,
  { host, ip }: Observation<"smtp">["about"],
  seen: Observations,
): string | null {
  if (untrusted === null) return host;
  if (!MISNAMED.includes(untrusted)) return null;
  const there = seen
    .of("address")
    .find(
      ({ about, outcome }) =>
        outcome.state === "seen" && outcome.value.addresses.includes(ip) && isCovered(about.name, names),
    );
  return there?.about.name ?? null;
}

/** Everything but the name was accepted: the chain is checked first. */
const MISNAMED: readonly string[] = ["ERR_TLS_CERT_ALTNAME_INVALID", "HOSTNAME_MISMATCH"];

/** Where the domain's users may hand in mail was itself not to be learnt. */
function isUnsettled(seen: Observations, domain: string | null): boolean {
  const mx = seen.of("mx").filter(({ about }) => about.domain === domain);
  const asked: readonly Observation[] = [...mx, ...seen.of("srv"), ...seen.of("address")];
  return mx.length === 0 || asked.some(({ outcome }) => outcome.state !== "seen");
}

function unique(settings: readonly ClientSetting[]): readonly ClientSetting[] {
  return settings.filter((one, at) => settings.findIndex((other) => isSame(one, other)) === at);
}

function isSame(a: { host: string; port: number }, b: { host: string; port: number }): boolean {
  return a.host === b.host && a.port === b.port;
}

function byMerit(a: ClientSetting, b: ClientSetting): number {
  return (
    ENCRYPTIONS.indexOf(a.encryption) - ENCRYPTIONS.indexOf(b.encryption) ||
    portRank(a.port) - portRank(b.port) ||
    a.port - b.port ||
    (a.host < b.host ? -1 : Number(a.host > b.host))
  );
}

function portRank(port: number): number {
  const at = PORTS.indexOf(port);
  return at < 0 ? PORTS.length : at;
}
