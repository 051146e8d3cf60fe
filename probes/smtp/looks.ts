import { familyOf } from "../../src/dns/address.ts";
import type { Attempt, Role, SmtpAbout } from "../../src/model/observations/smtp.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import type { Target } from "../../src/model/target.ts";

const DELIVERY_PORT = 25;

/** Where to talk, and as what. */
export interface Places {
  readonly host: DnsName;
  readonly ips: readonly IpAddress[];
  readonly ports: readonly number[];
  readonly role: Role;
  /** Ports besides 465 that begin with TLS. */
  readonly tlsPorts?: readonly number[];
  readonly guessed?: true;
}

/** One look from each vantage that can reach the address. */
export function looks(
  { host, ips, ports, role, tlsPorts = [], guessed }: Places,
  target: Target,
): readonly SmtpAbout[] {
  return ips.flatMap((ip) => {
    const sources = target.sources.filter((source) => familyOf(source) === familyOf(ip));
    const vantages = target.sources.length === 0 ? [null] : sources;
    return vantages.flatMap((source) =>
      ports.map((port) => {
        const attempt = attemptAt({ port, role, source }, target);
        const tls = tlsPorts.includes(port) ? { ...attempt, tls: "implicit" as const } : attempt;
        const mark = guessed === undefined ? {} : { guessed };
        return { host, ip, port, role, attempt: tls, changed: null, ...mark };
      }),
    );
  });
}

interface Vantage {
  readonly port: number;
  readonly role: Role;
  readonly source: IpAddress | null;
}

function attemptAt({ port, role, source }: Vantage, target: Target): Attempt {
  const submitting = role === "submission";
  return {
    tls: port === 465 && (submitting || target.tls === "opportunistic") ? "implicit" : target.tls,
    helo: target.helo,
    from: target.sender,
    to: target.recipient === undefined ? [] : [target.recipient],
    login: loginAt({ port, role }, target),
    source,
    round: 0,
    until: submitting ? "tls" : target.until,
  };
}

/** A password is for the server the user named, not for whatever exchanger the DNS leads to. */
function loginAt({ port, role }: Pick<Vantage, "port" | "role">, target: Target): Attempt["login"] {
  const isLeftOut = role === "relay" && port === DELIVERY_PORT && asksWhichOpens(target);
  return target.server === undefined || isLeftOut ? "none" : target.login;
}

/**
 * Whether it is asked which of both opens a relay: a login, or one to a POP3 server before. First neither is used then, and each by
 * itself after a refusal. Who only wants to know whether mail goes out has said how.
 */
export function asksWhichOpens({ command, login, pop }: Target): boolean {
  return command === "trace" && login === "given" && pop === "given";
}
