import { chmodSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Namespace } from "./namespace.ts";

/** One place at which OpenSMTPD listens. */
export interface OpenSmtpdFace {
  readonly address: string;
  readonly port: number;
  readonly hostname: string;
  /** After `listen on ADDRESS port N hostname H`, as in smtpd.conf: "tls pki main auth <logins>". */
  readonly listen?: string;
  /** `filter` lines without their name: "phase connect match all disconnect \"550 no\"". */
  readonly filters?: readonly string[];
  /** From this address it relays to anybody. */
  readonly relayFor?: string;
}
export interface OpenSmtpd {
  readonly root: string;
  readonly faces: readonly OpenSmtpdFace[];
  readonly domains: readonly string[];
  readonly users: readonly string[];
  /** User → password hash (crypt). */
  readonly logins: Readonly<Record<string, string>>;
  readonly certificate: { readonly cert: string; readonly key: string };
  readonly maxMessageSize?: string;
}

/** Starts OpenSMTPD with one configuration for all faces. */
export function startOpenSmtpd(ns: Namespace, folder: string, server: OpenSmtpd): void {
  mkdirSync(join(folder, "spool"), { recursive: true });
  chmodSync(join(folder, "spool"), 0o711);
  const table = (name: string, lines: readonly string[]) => {
    writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(""));
    return `table ${name} file:${join(folder, name)}\n`;
  };
  for (const [name, text] of Object.entries(server.certificate)) writeFileSync(join(folder, `${name}.pem`), text);
  chmodSync(join(folder, "key.pem"), 0o600);
  const filters = server.faces.flatMap(({ filters = [] }, face) =>
    filters.map((filter, index) => `filter f${face}_${index} ${filter}\n`),
  );
  const chains = server.faces.flatMap(({ filters = [] }, face) =>
    filters.length === 0
      ? []
      : [`filter c${face} chain { ${filters.map((_, index) => `f${face}_${index}`).join(", ")} }\n`],
  );
  const listens = server.faces.map(({ address, port, hostname, listen = "", filters = [] }, face) => {
    const filter = filters.length === 0 ? "" : ` filter c${face}`;
    return `listen on ${address} port ${port} ${listen} hostname ${hostname} tag t${face}${filter}\n`;
  });
  const relays = server.faces.flatMap(({ relayFor }, face) =>
    relayFor === undefined ? [] : [`match tag t${face} from src ${relayFor} for any action "out"\n`],
  );
  const config = [
    table(
      "logins",
      Object.entries(server.logins).map(([user, hash]) => `${user} ${hash}`),
    ),
    table("domains", server.domains),
    table("recipients", server.users),
    table(
      "virtuals",
      server.users.map((user) => `${user} nobody`),
    ),
    `pki main cert "${folder}/cert.pem"\npki main key "${folder}/key.pem"\n`,
    `smtp max-message-size ${server.maxMessageSize ?? "35M"}\n`,
    `queue compression\n`,
    ...filters,
    ...chains,
    ...listens,
    'action "keep" maildir "/tmp/mxray-maildir" virtual <virtuals>\n',
    'action "out" relay\n',
    'match from any for domain <domains> rcpt-to <recipients> action "keep"\n',
    'match auth from any for any action "out"\n',
    ...relays,
  ];
  writeFileSync(join(folder, "smtpd.conf"), config.join(""));
  mkdirSync(join(folder, "lib/opensmtpd/empty"), { recursive: true });
  mkdirSync(join(folder, "run"), { recursive: true });
  // Its paths are compiled in: the machine's own stay untouched below what is bound over them for it alone.
  ns.start(join(server.root, "usr/sbin/smtpd"), ["-d", "-f", join(folder, "smtpd.conf")], {
    binds: { [join(folder, "spool")]: "/var/spool", [join(folder, "lib")]: "/var/lib", [join(folder, "run")]: "/run" },
    log: openSync(join(folder, "log"), "a"),
  });
}
