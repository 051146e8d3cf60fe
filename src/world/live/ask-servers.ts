import { failed, type Outcome, seen } from "../../model/outcome.ts";
import { onAbort } from "./or-aborted.ts";
import type { Roster } from "./roster.ts";
import { tcpQuery } from "./tcp-query.ts";
import type { UdpLine } from "./udp-line.ts";
import type { DnsFailure, Question, WireAnswer } from "./wire-answer.ts";

/** Of several servers that failed, what tells most about the name comes first. */
const TELLING: readonly DnsFailure[] = [
  "dns-bogus",
  "dns-servfail",
  "dns-refused",
  "dns-malformed",
  "dns-timeout",
  "dns-unreachable",
];

/**
 * Asks one server after the other: the next one when the last failed or has kept us waiting for its share of the time.
 * Those asked before may still answer; the first answer counts. Each is sent the query at most twice.
 */
export function askServers(
  question: Question,
  servers: Roster,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Outcome<WireAnswer>> {
  const rest = [...servers.inOrder()];
  const shareMs = timeoutMs / (2 * Math.max(1, rest.length));
  const endsAt = performance.now() + timeoutMs;
  const over = new AbortController();
  const off = onAbort(signal, () => over.abort(signal.reason));
  const failures: DnsFailure[] = [];
  let asking = 0;
  let timer: NodeJS.Timeout | undefined;

  return new Promise<Outcome<WireAnswer>>((resolve, reject) => {
    askNext();

    function askNext(): void {
      clearTimeout(timer);
      const line = rest.shift();
      if (line === undefined) {
        if (asking === 0) resolve(failed({ kind: mostTelling(failures) }));
        return;
      }
      asking += 1;
      timer = setTimeout(() => {
        servers.missed(line);
        askNext();
      }, shareMs);
      const terms = { endsAt, resendMs: timeoutMs / 2, signal: over.signal };
      askOne(question, line, terms).then((result) => settle(line, result), reject);
    }

    function settle(line: UdpLine, result: WireAnswer | DnsFailure): void {
      asking -= 1;
      if (result === "dns-timeout" || result === "dns-unreachable") servers.missed(line);
      else servers.answered(line);
      if (typeof result !== "string") resolve(seen(result));
      else {
        failures.push(result);
        askNext();
      }
    }
  }).finally(() => {
    clearTimeout(timer);
    off();
    if (asking > 0) over.abort("answered by another server");
  });
}

interface Terms {
  readonly endsAt: number;
  readonly resendMs: number;
  readonly signal: AbortSignal;
}

/** By datagram; without EDNS when the server does not know it; by connection when the answer is too long. */
async function askOne(question: Question, line: UdpLine, terms: Terms): Promise<WireAnswer | DnsFailure> {
  const { resendMs, signal } = terms;
  const leftMs = () => Math.max(1, terms.endsAt - performance.now());
  let edns = true;
  let heard = await line.ask({ ...question, edns }, { resendMs, timeoutMs: leftMs() }, signal);
  if (heard.is === "edns-refused") {
    edns = false;
    heard = await line.ask({ ...question, edns }, { resendMs, timeoutMs: leftMs() }, signal);
  }
  // A truncated answer is proof of life, so that the connection gets its own time.
  if (heard.is === "truncated") {
    heard = await tcpQuery(line.server, { ...question, edns }, { timeoutMs: Math.max(resendMs, leftMs()), signal });
  }
  if (heard.is === "answer") return heard.answer;
  return heard.is === "failed" ? heard.why : "dns-malformed";
}

function mostTelling(failures: readonly DnsFailure[]): DnsFailure {
  return TELLING.find((kind) => failures.includes(kind)) ?? "dns-unreachable";
}
