import type { IpAddress } from "../../model/scalars.ts";
import { type CaseLine, syntaxError, wordsOf } from "./case-lines.ts";
import { addressWord, numberWord } from "./case-words.ts";

/** The addresses our own sockets have in this world; null without IPv6. */
export interface Here {
  readonly ipv4: IpAddress;
  readonly ipv6: IpAddress | null;
}

const DEFAULT_HERE: Here = { ipv4: "10.0.0.5" as IpAddress, ipv6: "fd00::5" as IpAddress };
const MAX_RTT_MS = 600_000;

/** Reads `here IPV4 [IPV6|no-ipv6]`; unless it says otherwise we are the host whose addresses the target gives. */
export function readHere(lines: readonly CaseLine[], sendingIps: readonly IpAddress[]): Here {
  let here: Here = {
    ipv4: sendingIps.find((ip) => !ip.includes(":")) ?? DEFAULT_HERE.ipv4,
    ipv6: sendingIps.find((ip) => ip.includes(":")) ?? DEFAULT_HERE.ipv6,
  };
  for (const line of lines) {
    const [first = "", second] = wordsOf(line.text);
    const ipv4 = addressWord(first);
    if (ipv4 === null || ipv4.includes(":")) throw syntaxError(line, "an IPv4 address");
    here = { ...here, ipv4 };
    if (second === undefined) continue;
    const ipv6 = second === "no-ipv6" ? null : addressWord(second);
    if (second !== "no-ipv6" && !ipv6?.includes(":")) throw syntaxError(line, "an IPv6 address or no-ipv6");
    here = { ...here, ipv6 };
  }
  return here;
}

/** Reads `rtt MS`; null when no line says it. */
export function readRtt(lines: readonly CaseLine[]): number | null {
  let rttMs: number | null = null;
  for (const line of lines) {
    rttMs = numberWord(line.text, MAX_RTT_MS);
    if (rttMs === null) throw syntaxError(line, "milliseconds");
  }
  return rttMs;
}
