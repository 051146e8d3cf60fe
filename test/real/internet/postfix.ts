import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Namespace } from "./namespace.ts";

/** One place at which a Postfix listens, with the settings of main.cf that hold only there. */
export interface PostfixFace {
  readonly address: string;
  readonly port: number;
  /** postscreen stands before the server and passes on whom it likes. */
  readonly service?: "smtpd" | "postscreen";
  readonly settings: Readonly<Record<string, string>>;
}

/** One running Postfix: many faces, one set of hosted domains. */
export interface Postfix {
  readonly faces: readonly PostfixFace[];
  /** Domains it hosts. */
  readonly domains: readonly string[];
  /** Addresses that exist; "@acme.example" stands for every address of that domain. */
  readonly users: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
  /** Its own resolv.conf, for a receiver that asks another resolver than everybody. */
  readonly resolvConf?: string;
  /** Configuration file of the SPF policy service, reached as `unix:private/policyd-spf`. */
  readonly policyConfig?: string;
}

/** Starts Postfix in the foreground of the namespace: configuration, queue and data below `folder`. */
export function startPostfix(ns: Namespace, folder: string, postfix: Postfix): void {
  const etc = join(folder, "etc");
  for (const sub of ["etc", "spool", "lib"]) mkdirSync(join(folder, sub), { recursive: true });
  execFileSync("chown", ["postfix", join(folder, "lib")]);
  writeFileSync(join(etc, "users"), postfix.users.map((user) => `${user} ok\n`).join(""));
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
    inet_interfaces: "all",
    inet_protocols: "all",
    myhostname: "mail.receivers.example",
    mydestination: "",
    mynetworks: "127.0.0.0/8",
    virtual_mailbox_domains: postfix.domains.join(" "),
    virtual_mailbox_maps: `texthash:${join(etc, "users")}`,
    virtual_transport: "discard",
    local_recipient_maps: "",
    alias_maps: "",
    alias_database: "",
    smtpd_relay_restrictions: "permit_mynetworks, reject_unauth_destination",
    smtputf8_enable: "yes",
    // What a long-running machine has in memory, a test must not wait for.
    smtpd_soft_error_limit: "50",
    smtpd_hard_error_limit: "100",
    ...postfix.settings,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`);
  writeFileSync(join(etc, "main.cf"), lines.join(""));
  writeFileSync(join(etc, "master.cf"), master(postfix));
  if (postfix.resolvConf !== undefined) writeFileSync(join(folder, "resolv.conf"), postfix.resolvConf);
  const binds = postfix.resolvConf === undefined ? {} : { [join(folder, "resolv.conf")]: "/etc/resolv.conf" };
  ns.start("/usr/sbin/postfix", ["-c", etc, "start-fg"], { binds });
}

function master({ faces, policyConfig }: Postfix): string {
  const services = faces.map(({ address, port, service = "smtpd", settings }) => {
    const place = address.includes(":") ? `[${address}]` : address;
    // Each tells its log lines apart, and one that screens remembers nobody whom another has passed.
    const own = { syslog_name: `postfix/${address}-${port}`, ...settings };
    const options = Object.entries(own).map(([name, value]) => `  -o { ${name} = ${value} }\n`);
    const limit = service === "postscreen" ? "1" : "-";
    return `${place}:${port} inet n - n - ${limit} ${service}\n${options.join("")}`;
  });
  const policy = policyConfig === undefined ? "" : POLICY.replace("CONFIG", policyConfig);
  return `${services.join("")}${DAEMONS}${policy}`;
}

const POLICY = "policyd-spf unix - n n - 0 spawn user=nobody argv=/usr/bin/policyd-spf CONFIG\n";
const DAEMONS = `smtpd pass - - n - - smtpd
dnsblog unix - - n - 0 dnsblog
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
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;
