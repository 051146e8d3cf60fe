import { failed, type Outcome, seen } from "../../model/outcome.ts";
import type { ServerAnswer } from "../../model/server-answer.ts";
import type { ServerQuestion } from "../world.ts";
import type { Endable } from "./ending.ts";
import { tcpQuery } from "./tcp-query.ts";
import { type Settled, udpLine } from "./udp-line.ts";
import type { DnsServer } from "./udp-port.ts";

/**
 * Asks one name server over the transport wanted, and no other: whether both work is the question. A port of its own for
 * each question keeps forgers guessing, and leaves nothing open behind. RFC 5452 §9.2
 */
export async function askNameServer(
  { name, type, over }: ServerQuestion,
  server: DnsServer,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: Endable },
): Promise<Outcome<ServerAnswer>> {
  const question = { name, type, as: "server" } as const;
  const ask = (edns: boolean) =>
    over === "tcp"
      ? tcpQuery(server, { ...question, edns }, { timeoutMs, signal })
      : byDatagram(server, { ...question, edns }, { timeoutMs, signal });
  const heard = await ask(true);
  return outcomeOf(heard.is === "edns-refused" ? await ask(false) : heard);
}

type DatagramQuestion = Parameters<ReturnType<typeof udpLine>["ask"]>[0];

async function byDatagram(
  server: DnsServer,
  question: DatagramQuestion,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: Endable },
): Promise<Settled> {
  const line = udpLine(server);
  try {
    return await line.ask(question, { resendMs: timeoutMs / 2, timeoutMs }, signal);
  } finally {
    line.close();
  }
}

function outcomeOf(heard: Settled): Outcome<ServerAnswer> {
  if (heard.is === "said") return seen(heard.said);
  if (heard.is === "truncated") return seen({ how: "truncated" });
  return failed({ kind: heard.is === "failed" ? heard.why : "dns-malformed" });
}
