import type { IpAddress } from "../model/scalars.ts";
import type { AddressBook } from "../world/live/address-book.ts";
import type { CaseFile } from "../world/scripted/case-file.ts";
import type { Endpoint, SmtpSection } from "../world/scripted/case-smtp.ts";
import { type Place, serverAt } from "../world/scripted/scripted-server.ts";
import { certificateAuthority } from "./certificates.ts";
import { labBook } from "./lab-book.ts";
import { type LabSetting, type MailServer, openMailServer } from "./mail-server.ts";
import { type NameServer, openNameServer, resolving } from "./name-server.ts";
import { openNameServers } from "./open-name-servers.ts";

/** A case served on loopback: a resolver and mail servers on real sockets. */
export interface Lab {
  readonly caseFile: CaseFile;
  readonly dns: { readonly ip: IpAddress; readonly port: number };
  /** Leads the live code's connections to where the lab serves them, the nth of an endpoint to its nth section. */
  readonly addressBook: AddressBook;
  /** Where the name servers of the case are served; null for an address that is none of theirs. */
  readonly nameServers: (ip: IpAddress) => Pick<NameServer, "ip" | "port"> | null;
  /** For people: which loopback port plays which endpoint, its first section. */
  readonly servers: readonly { readonly endpoint: string; readonly name: string; readonly port: number }[];
  /** The certificate that signed the servers', PEM. */
  readonly ca: string;
  /** How many milliseconds of the case go by in one real one. */
  readonly lapse: number;
  close(): Promise<void>;
}

/** So that a server that hangs for a minute keeps nobody for more than six seconds. */
const DEFAULT_LAPSE = 8;
/** What `ADDRESS:*` stands for in a lab, where every port is a socket. */
const MAIL_PORTS = [25, 465, 587, 2525];
const ANY_IP = "0.0.0.0" as IpAddress;

interface Opened {
  readonly section: SmtpSection;
  readonly place: Place;
  readonly name: string;
  readonly server: MailServer;
}

/** Starts a lab; with `lapse` 1 its time is ours. */
export async function openLab(caseFile: CaseFile, { lapse = DEFAULT_LAPSE } = {}): Promise<Lab> {
  const now = new Date();
  const setting: LabSetting = { authority: certificateAuthority(now), now, lapse };
  const opened = await Promise.all(placesOf(caseFile).map((place) => open(caseFile, place, setting)));
  const nameServer = await openNameServer(resolving(caseFile.zone));
  const asked = await openNameServers(caseFile);
  return {
    caseFile,
    dns: { ip: nameServer.ip as IpAddress, port: nameServer.port },
    addressBook: labBook(caseFile, portOf),
    nameServers: asked.at,
    servers: shown(opened),
    ca: setting.authority.ca,
    lapse,
    close,
  };

  function portOf(section: SmtpSection, { ip, port }: Place): number | null {
    const there = opened.filter((one) => one.section === section && one.place.port === port);
    return (
      (there.find(({ place }) => place.ip === ip) ?? there.find(({ place }) => place.ip === ANY_IP))?.server.port ??
      null
    );
  }

  async function close(): Promise<void> {
    await Promise.all([nameServer.close(), asked.close(), ...opened.map(({ server }) => server.close())]);
  }
}

interface Planned {
  readonly section: SmtpSection;
  readonly place: Place;
}

/** One server for each section at each of its places; those nobody can connect to need none. */
function placesOf({ smtp }: CaseFile): readonly Planned[] {
  const reachable = smtp.filter(({ script }) => script.connect === "accepts" || script.connect === "resets");
  return reachable.flatMap((section) => section.at.flatMap(concrete).map((place) => ({ section, place })));
}

function concrete({ ip, port }: Endpoint): readonly Place[] {
  return (port === null ? MAIL_PORTS : [port]).map((one) => ({ ip: ip ?? ANY_IP, port: one }));
}

async function open(caseFile: CaseFile, { section, place }: Planned, setting: LabSetting): Promise<Opened> {
  const scripted = serverAt(caseFile, section, place);
  return { section, place, name: scripted.name, server: await openMailServer(scripted, setting) };
}

function shown(opened: readonly Opened[]): Lab["servers"] {
  const seen = new Set<string>();
  return opened.flatMap(({ place: { ip, port }, name, server }) => {
    const host = ip === ANY_IP ? "*" : ip.includes(":") ? `[${ip}]` : ip;
    const endpoint = `${host}:${port}`;
    if (seen.has(endpoint)) return [];
    seen.add(endpoint);
    return [{ endpoint, name, port: server.port }];
  });
}
