import { type Clock, DeadlinePassed, type Dialled, type Peer, type Tcp } from "../world.ts";
import type { CaseFile } from "./case-file.ts";
import { endpointBook } from "./endpoint-book.ts";
import { localAddress } from "./local-address.ts";
import type { WorldLog } from "./log.ts";
import { memoryLink } from "./memory-link.ts";
import { serverAt } from "./scripted-server.ts";
import { serve } from "./serve.ts";

/** How long an operating system repeats a SYN that nobody answers. */
const SYN_PATIENCE_MS = 127_000;
type Refused = Exclude<Dialled, { readonly ok: true }>["how"];

/** The servers of a case, in memory. */
export function scriptedTcp(caseFile: CaseFile, clock: Clock, log: WorldLog): Tcp {
  const book = endpointBook(caseFile.smtp);
  return { dial };

  async function dial(peer: Peer, signal: AbortSignal): Promise<Dialled> {
    log.dials.push(peer);
    const from = localAddress(caseFile.here, peer);
    if (from === null) return refused("unreachable");
    const found = book.connect(peer, from);
    const how = found.is === "section" ? found.section.script.connect : found.is;
    const waits = how === "hangs" ? SYN_PATIENCE_MS : caseFile.rttMs;
    try {
      await clock.sleep(waits, signal);
    } catch (reason) {
      return refused(reason instanceof DeadlinePassed ? "connect-timeout" : "cancelled");
    }
    if (how === "hangs") return refused("connect-timeout");
    if (how === "refuses") return refused("connect-refused");
    if (how === "resets") return refused("connect-reset");
    if (how === "unreachable" || found.is !== "section") return refused("unreachable");
    const heard = (line: string) => void log.lines.push({ ip: peer.ip, port: peer.port, line });
    const server = serverAt(caseFile, found.section, peer);
    const { link, wire } = memoryLink({ server, clock, rttMs: caseFile.rttMs, from, heard });
    void serve(server, wire);
    return { ok: true, link };
  }
}

function refused(how: Refused): Dialled {
  return { ok: false, how };
}
