import type { DecodedPacket } from "dns-packet";
import type { IpAddress } from "../model/scalars.ts";
import type { CaseFile } from "../world/scripted/case-file.ts";
import type { NameServerSection } from "../world/scripted/case-nameserver.ts";
import { nameWord } from "../world/scripted/case-words.ts";
import { serverAnswer } from "../world/scripted/name-server.ts";
import { isRecordType } from "../world/scripted/record-words.ts";
import { serverMessage } from "./dns-message.ts";
import { type NameServer, openNameServer } from "./name-server.ts";

/** The name servers of a case on loopback, each found by the address it has in the case. */
export interface NameServers {
  at(ip: IpAddress): NameServer | null;
  close(): Promise<void>;
}

/** Starts one server for each `nameserver` section. */
export async function openNameServers(caseFile: CaseFile): Promise<NameServers> {
  const opened = await Promise.all(
    caseFile.nameServers.map(async (section) => ({
      section,
      server: await openNameServer((query, over, maxBytes) => message(caseFile, section, { query, over, maxBytes }), {
        udp: section.behaves.udp !== "closed",
        tcp: section.behaves.tcp !== "closed",
      }),
    })),
  );
  return {
    at: (ip) => opened.find(({ section }) => section.at.includes(ip))?.server ?? null,
    close: async () => void (await Promise.all(opened.map(({ server }) => server.close()))),
  };
}

interface Come {
  readonly query: DecodedPacket;
  readonly over: "udp" | "tcp";
  readonly maxBytes: number;
}

function message(caseFile: CaseFile, section: NameServerSection, { query, over, maxBytes }: Come): Buffer | null {
  const [question] = query.questions ?? [];
  if (question === undefined) return null;
  const type = isRecordType(question.type) ? question.type : "A";
  const said = serverAnswer(section, caseFile, { name: nameWord(question.name), type, over });
  return said === "TIMEOUT" ? null : serverMessage(query, said, maxBytes);
}
