import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Namespace } from "./namespace.ts";

/** One place at which the Exim listens. Each list holds the statements of one ACL, as in Exim's own configuration. */
export interface EximFace {
  readonly address: string;
  readonly port: number;
  readonly hostname: string;
  readonly banner?: string;
  /** A file with key and chain; without one there is no TLS. */
  readonly chain?: string;
  readonly connect?: readonly string[];
  readonly helo?: readonly string[];
  readonly mail?: readonly string[];
  /** Before the usual: accept what is hosted and known here, refuse to relay for anybody else. */
  readonly rcpt?: readonly string[];
  /** In place of the usual. */
  readonly allRcpt?: readonly string[];
  readonly data?: readonly string[];
  /** Whether users may log in here: always, or only on an encrypted connection. */
  readonly auth?: "always" | "encrypted";
  /** Further names of EHLO are not announced: `pipelining_advertise_hosts` and the like, each with its value. */
  readonly hosts?: Readonly<Record<string, string>>;
}
export interface Exim {
  /** Where the packages were unpacked. */
  readonly root: string;
  readonly faces: readonly EximFace[];
  readonly domains: readonly string[];
  readonly users: readonly string[];
  /** User → password, for those who may log in. */
  readonly logins: Readonly<Record<string, string>>;
}

/** Starts one Exim daemon that listens at every face and behaves at each as its ACLs say. */
export function startExim(ns: Namespace, folder: string, exim: Exim): void {
  mkdirSync(join(folder, "spool"), { recursive: true });
  mkdirSync(join(folder, "log"), { recursive: true });
  chmodSync(join(folder, "spool"), 0o777);
  chmodSync(join(folder, "log"), 0o777);
  const file = join(folder, "exim.conf");
  writeFileSync(file, configuration(folder, exim));
  const lists = { users: exim.users.map((user) => `${user}\n`), logins: loginLines(exim.logins) };
  for (const [name, lines] of Object.entries(lists)) writeFileSync(join(folder, name), lines.join(""));
  ns.start(join(exim.root, "usr/sbin/exim4"), ["-C", file, "-bdf"], {
    env: { LD_LIBRARY_PATH: libraries(exim.root) },
  });
}

/** The folder of its libraries is named after the kind of machine. */
function libraries(root: string): string {
  const folder = join(root, "usr/lib");
  return readdirSync(folder)
    .filter((name) => name.endsWith("-linux-gnu"))
    .map((name) => join(folder, name))
    .join(":");
}

function loginLines(logins: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(logins).map(([user, password]) => `${user}: ${password}\n`);
}

function configuration(folder: string, { root, faces, domains }: Exim): string {
  const byFace = (value: (face: EximFace) => string | undefined, otherwise: string) => {
    const cases = faces.flatMap((face) => {
      const own = value(face);
      const place = `${face.address}/${face.port}`;
      return own === undefined ? [] : [`eq{$received_ip_address/$received_port}{${place}}{${own}}`];
    });
    return cases.reduceRight((rest, one) => `\${if ${one}{${rest}}}`, otherwise);
  };
  const places = faces.map(({ address, port }) => `[${address}]:${port}`);
  const named = (stage: string) => byFace((face) => `${stage}_${faces.indexOf(face)}`, `${stage}_none`);
  return `primary_hostname = mail.exim.example
exim_path = ${root}/usr/sbin/exim4
exim_user = Debian-exim
exim_group = Debian-exim
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/%slog
pid_file_path = ${folder}/exim.pid
local_interfaces = <; ${places.map((place) => place.replace(/^\[(.*)\]:(\d+)$/, "[$1]:$2")).join(" ; ")}
tls_on_connect_ports = 465
smtp_active_hostname = ${byFace(({ hostname }) => hostname, "mail.exim.example")}
smtp_banner = ${byFace(({ banner }) => banner, "$smtp_active_hostname ESMTP Exim $version_number $tod_full")}
tls_advertise_hosts = ${byFace(({ chain }) => (chain === undefined ? undefined : "*"), ":")}
tls_certificate = ${byFace(({ chain }) => chain, "")}
auth_advertise_hosts = ${byFace(({ auth }) => (auth === undefined ? undefined : auth === "always" ? "*" : "${if def:tls_in_cipher{*}{:}}"), ":")}
pipelining_advertise_hosts = ${byFace(({ hosts }) => hosts?.["pipelining_advertise_hosts"], "*")}
acl_smtp_connect = ${named("connect")}
acl_smtp_helo = ${named("helo")}
acl_smtp_mail = ${named("mail")}
acl_smtp_rcpt = ${named("rcpt")}
acl_smtp_data = ${named("data")}
domainlist local_domains = ${domains.join(" : ")}
rfc1413_query_timeout = 0s
host_lookup = *
never_users = root
smtp_accept_max = 100
begin acl
${acls(faces)}begin routers
known:
  driver = accept
  domains = +local_domains
  condition = \${if or{{bool{\${lookup{$local_part@$domain}lsearch{${folder}/users}{1}{0}}}}{bool{\${lookup{@$domain}lsearch{${folder}/users}{1}{0}}}}}}
  transport = hole
begin transports
hole:
  driver = appendfile
  file = /dev/null
  user = Debian-exim
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_set_id = $auth2
  server_condition = \${if eq{$auth3}{\${lookup{$auth2}lsearch{${folder}/logins}{$value}fail}}}
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = "Username:: : Password::"
  server_set_id = $auth1
  server_condition = \${if eq{$auth2}{\${lookup{$auth1}lsearch{${folder}/logins}{$value}fail}}}
cram:
  driver = cram_md5
  public_name = CRAM-MD5
  server_set_id = $auth1
  server_secret = \${lookup{$auth1}lsearch{${folder}/logins}{$value}fail}
`;
}

/** What everybody's example configuration does at RCPT. */
const USUAL = [
  "accept authenticated = *",
  "require message = relay not permitted\n          domains = +local_domains",
  "require verify = recipient",
  "accept",
];

function acls(faces: readonly EximFace[]): string {
  const none = ["connect", "helo", "mail", "rcpt", "data"].map((stage) => acl(`${stage}_none`, ["accept"]));
  const own = faces.flatMap((face, index) => [
    acl(`connect_${index}`, [...(face.connect ?? []), "accept"]),
    acl(`helo_${index}`, [...(face.helo ?? []), "accept"]),
    acl(`mail_${index}`, [...(face.mail ?? []), "accept"]),
    acl(`rcpt_${index}`, face.allRcpt ?? [...(face.rcpt ?? []), ...USUAL]),
    acl(`data_${index}`, [...(face.data ?? []), "accept"]),
  ]);
  return [...none, ...own].join("");
}

function acl(name: string, statements: readonly string[]): string {
  return `${name}:\n${statements.map((statement) => `  ${statement}\n`).join("")}`;
}
