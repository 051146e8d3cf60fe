import type { Evidence } from "../model/evidence.ts";
import type { Observation, Observations } from "../model/observation.ts";
import type { Role } from "../model/observations/smtp.ts";
import type { DnsName, IpAddress, NonEmpty } from "../model/scalars.ts";
import { isConnected } from "../model/trouble.ts";
import { fact } from "./fact.ts";

/** Whether a TCP connection to one port came about. */
export interface Reach {
  readonly host: DnsName;
  readonly ip: IpAddress;
  readonly port: number;
  readonly role: Role;
  /** Nobody said that there is anything at that name. */
  readonly guessed: boolean;
  /** The vantage: null when the system chose the local address. */
  readonly source: IpAddress | null;
  /** silent: no answer at all; unknown: the look failed or was cut short. */
  readonly state: "open" | "refused" | "silent" | "reset" | "unreachable" | "unknown";
  readonly evidence: NonEmpty<Evidence>;
}

const ENDS: Readonly<Record<string, Reach["state"]>> = {
  "connect-refused": "refused",
  "connect-timeout": "silent",
  "connect-reset": "reset",
  unreachable: "unreachable",
};

/** Every place a dialogue was tried at, canaries included; repeats at the same place are one entry, and one connection proves it open. */
export const reachable = fact((seen: Observations): readonly Reach[] => {
  const places = new Map<string, Reach>();
  for (const look of seen.of("smtp")) {
    const { host, ip, port, attempt } = look.about;
    const key = `${host} ${ip} ${port} ${attempt.source}`;
    const reach = reachOf(look);
    const known = places.get(key);
    places.set(key, known === undefined ? reach : merged(known, reach));
  }
  return [...places.values()];
});

function reachOf({ id, about, outcome }: Observation<"smtp">): Reach {
  const { host, ip, port, role, attempt } = about;
  const guessed = about.guessed === true;
  const place = { host, ip, port, role, guessed, source: attempt.source, evidence: [{ observation: id }] as const };
  if (outcome.state !== "seen") return { ...place, state: "unknown" };
  if (isConnected(outcome.value)) return { ...place, state: "open" };
  return { ...place, state: ENDS[outcome.value.end.how] ?? "unknown" };
}

function merged(a: Reach, b: Reach): Reach {
  const state = a.state === "open" || b.state === "open" ? "open" : a.state === "unknown" ? b.state : a.state;
  const [first, second] = b.state === state && a.state !== state ? [b, a] : [a, b];
  return { ...a, state, evidence: [first.evidence[0], ...first.evidence.slice(1), ...second.evidence] };
}
