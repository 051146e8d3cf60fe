import { failed, type Outcome, seen } from "../../model/outcome.ts";
import { type Endable, ending } from "./ending.ts";
import { onAbort } from "./or-aborted.ts";
import type { Roster } from "./roster.ts";
import { tcpQuery } from "./tcp-query.ts";
import type { Settled, UdpLine } from "./udp-line.ts";
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
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: Endable },
): Promise<Outcome<WireAnswer>> {
  const lines = servers.inOrder();
  const withEdns = { ...question, edns: true };
  const shareMs = timeoutMs / (2 * Math.max(1, lines.length));
  const endsAt = performance.now() + timeoutMs;
  const over = ending();
  const terms = { endsAt, resendMs: timeoutMs / 2, signal: over.signal };
  const off = onAbort(signal, () => over.abort(signal.reason));
  const failures: DnsFailure[] = [];
  let next = 0;
  let asking = 0;
  let timer: NodeJS.Timeout | undefined;

  return new Promise<Outcome<WireAnswer>>((resolve, reject) => {
    askNext();

    function askNext(): void {
      clearTimeout(timer);
      const line = lines[next];
      next += 1;
      if (line === undefined) {
        if (asking === 0) finish(failed({ kind: mostTelling(failures) }));
        return;
      }
      asking += 1;
      if (next < lines.length) timer = setTimeout(passOver, shareMs, line);
      const patience = { resendMs: terms.resendMs, timeoutMs: leftMs(terms) };
      line.ask(withEdns, patience, terms.signal).then((heard) => {
        if (heard.is !== "edns-refused" && heard.is !== "truncated") settle(line, resultOf(heard));
        else askOtherwise(question, line, { terms, heard }).then((result) => settle(line, result), broken);
      }, broken);
    }

    function broken(error: unknown): void {
      leave();
      reject(error);
    }

    function passOver(line: UdpLine): void {
      servers.missed(line);
      askNext();
    }

    function settle(line: UdpLine, result: WireAnswer | DnsFailure): void {
      asking -= 1;
      if (result === "dns-timeout" || result === "dns-unreachable") servers.missed(line);
      else servers.answered(line);
      if (typeof result !== "string") finish(seen(result));
      else {
        failures.push(result);
        askNext();
      }
    }

    function finish(outcome: Outcome<WireAnswer>): void {
      leave();
      resolve(outcome);
    }
    function leave(): void {
      clearTimeout(timer);
      off();
      if (asking > 0) over.abort("answered by another server");
    }
  });
}

interface Terms {
  readonly endsAt: number;
  readonly resendMs: number;
  readonly signal: Endable;
}

/** Without EDNS when the server does not know it; by connection when the answer is too long. */
async function askOtherwise(
  question: Question,
  line: UdpLine,
  { terms, heard }: { readonly terms: Terms; readonly heard: Settled },
): Promise<WireAnswer | DnsFailure> {
  const { resendMs, signal } = terms;
  const edns = heard.is !== "edns-refused";
  const again = edns ? heard : await line.ask({ ...question, edns }, { resendMs, timeoutMs: leftMs(terms) }, signal);
  if (again.is !== "truncated") return resultOf(again);
  // A truncated answer is proof of life, so that the connection gets its own time.
  const timeoutMs = Math.max(resendMs, leftMs(terms));
  return resultOf(await tcpQuery(line.server, { ...question, edns }, { timeoutMs, signal }));
}

function leftMs({ endsAt }: Terms): number {
  return Math.max(1, endsAt - performance.now());
}

function resultOf(heard: Settled): WireAnswer | DnsFailure {
  if (heard.is === "answer") return heard.answer;
  return heard.is === "failed" ? heard.why : "dns-malformed";
}

function mostTelling(failures: readonly DnsFailure[]): DnsFailure {
  return TELLING.find((kind) => failures.includes(kind)) ?? "dns-unreachable";
}
