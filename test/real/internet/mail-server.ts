import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Namespace } from "./namespace.ts";

/** A Postfix of its own: configuration, queue and data below one folder. */
export interface MailServer {
  readonly address: string;
  readonly hostname: string;
  /** Further main.cf settings. */
  readonly settings: Readonly<Record<string, string>>;
  /** Local parts that exist. */
  readonly users: readonly string[];
  readonly domain: string;
  /** Configuration file of the SPF policy service. */
  readonly policyConfig: string;
}

/** Starts Postfix as the MX of one domain. */
export async function startMailServer(ns: Namespace, folder: string, server: MailServer): Promise<void> {
  const etc = join(folder, "etc");
  for (const sub of ["etc", "spool", "lib"]) mkdirSync(join(folder, sub), { recursive: true });
  execFileSync("chown", ["postfix", join(folder, "lib")]);
  writeFileSync(join(etc, "recipients"), server.users.map((user) => `${user}@${server.domain} ok\n`).join(""));
  const settings = {
    compatibility_level: "3.6",
    queue_directory: join(folder, "spool"),
    data_directory: join(folder, "lib"),
    command_directory: "/usr/sbin",
    daemon_directory: "/usr/lib/postfix/sbin",
    mail_owner: "postfix",
    setgid_group: "postdrop",
    maillog_file: join(folder, "mail.log"),
    maillog_file_prefixes: folder,
    inet_interfaces: server.address,
    inet_protocols: "ipv4",
    myhostname: server.hostname,
    mydestination: server.domain,
    mynetworks: "127.0.0.0/8",
    local_recipient_maps: `texthash:${join(etc, "recipients")}`,
    alias_maps: "",
    alias_database: "",
    smtpd_peername_lookup: "yes",
    ...server.settings,
  };
  writeFileSync(
    join(etc, "main.cf"),
    Object.entries(settings)
      .map(([name, value]) => `${name} = ${value}\n`)
      .join(""),
  );
  writeFileSync(join(etc, "master.cf"), MASTER.replace("POLICYD_CONF", server.policyConfig));
  const started = await ns.run("/usr/sbin/postfix", ["-c", etc, "start"]);
  if (started.code !== 0) throw new Error(`postfix did not start: ${started.stderr}${logOf(folder)}`);
}

function logOf(folder: string): string {
  const log = join(folder, "mail.log");
  return existsSync(log) ? readFileSync(log, "utf8") : "";
}

const MASTER = `smtp inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
local unix - n n - - local
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
policyd-spf unix - n n - 0 spawn user=nobody argv=/usr/bin/policyd-spf POLICYD_CONF
`;
