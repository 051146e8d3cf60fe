import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { type DecodedPacket, decode } from "dns-packet";
import { answerMessage, serverMessage } from "../lab/dns-message.ts";
import { type CaseFile, parseCase } from "../world/scripted/case-file.ts";
import type { NameServerSection } from "../world/scripted/case-nameserver.ts";
import { nameWord } from "../world/scripted/case-words.ts";
import { serverAnswer } from "../world/scripted/name-server.ts";
import { isRecordType } from "../world/scripted/record-words.ts";
import { type HostileServer, openHostileServer } from "./sick-dns/hostile-server.ts";
import { framed } from "./sick-dns/wire.ts";

const MAX_MESSAGE = 0xffff;

/** Where the servers of a case listen: a worker's message to whoever started it. */
export interface SlowDns {
  readonly resolver: number;
  readonly nameServers: readonly { readonly at: readonly string[]; readonly port: number }[];
}

/** The servers of a case in a thread of their own, each answer as late as the case says, so that their work is not the asker's. */
if (parentPort !== null && typeof workerData === "string") parentPort.postMessage(await open(workerData));

async function open(file: string): Promise<SlowDns> {
  const scene = parseCase(readFileSync(file, "utf8"), file);
  const resolver = await slow(scene.rttMs, (query, maxBytes) => answerMessage(query, scene.zone, maxBytes));
  const nameServers = scene.nameServers.map(async (section) => {
    const server = await slow(scene.rttMs, speaking(scene, section));
    return { at: section.at, port: server.port };
  });
  return { resolver: resolver.port, nameServers: await Promise.all(nameServers) };
}

type Speaking = (query: DecodedPacket, maxBytes: number) => Buffer | null;

/** A server each of whose answers takes that long, by connection too. */
function slow(ms: number, speaking: Speaking): Promise<HostileServer> {
  return openHostileServer({
    udp(query) {
      const say = speaking(decode(query), 1232);
      return say === null ? [] : [{ say, afterMs: ms }];
    },
    tcp: (query) => ({
      bytes: framed(speaking(decode(query), MAX_MESSAGE) ?? Buffer.alloc(0)),
      thenClose: true,
      afterMs: ms,
    }),
  });
}

function speaking(scene: CaseFile, section: NameServerSection): Speaking {
  return (query, maxBytes) => {
    const [question] = query.questions ?? [];
    if (question === undefined || !isRecordType(question.type)) return null;
    const asked = { name: nameWord(question.name), type: question.type, over: "udp" } as const;
    const said = serverAnswer(section, scene, asked);
    return said === "TIMEOUT" ? null : serverMessage(query, said, maxBytes);
  };
}
