import type { Evidence } from "../model/evidence.ts";
import type { Observations } from "../model/observation.ts";
import { daneStandings } from "./dane-standings.ts";
import { mxHosts } from "./mx-hosts.ts";
import { stsPolicies } from "./sts-policies.ts";

/** What makes senders insist on TLS with a host. */
export interface TlsDemand {
  readonly by: "DANE" | "MTA-STS";
  readonly evidence: Evidence;
}

/** The port that both are about. RFC 7672 §2.2.1, RFC 8461 §5 */
const RELAY_PORT = 25;

/** Whoever has published that mail for the host is to be encrypted: senders that look do not deliver in clear text then. */
export function tlsDemands(seen: Observations, host: string, port: number): readonly TlsDemand[] {
  if (port !== RELAY_PORT) return [];
  // Records of an unusable kind still demand TLS, if not a certificate. RFC 7672 §2.2
  const dane = daneStandings(seen).filter(
    (one) => one.host === host && one.authenticated === true && one.records.length > 0 && one.state !== "bogus",
  );
  const served = mxHosts(seen).filter(({ exchanges }) => exchanges.some((one) => one.host === host));
  const sts = stsPolicies(seen).filter(
    ({ domain, state, policy }) =>
      state === "usable" && policy?.mode === "enforce" && served.some((one) => one.domain === domain),
  );
  return [
    ...dane.map(({ evidence: [evidence] }): TlsDemand => ({ by: "DANE", evidence })),
    ...sts.map(({ evidence: [evidence] }): TlsDemand => ({ by: "MTA-STS", evidence })),
  ];
}
