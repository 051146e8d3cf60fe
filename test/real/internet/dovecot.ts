import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Namespace } from "./namespace.ts";

/** One running Dovecot: mailboxes, logins for Postfix, and the quota that Postfix asks about. */
export interface Dovecot {
  readonly address: string;
  readonly users: readonly DovecotUser[];
  readonly certificate: { readonly cert: string; readonly key: string };
  /** Run with the client's address in IP after each POP3 login. */
  readonly afterPop?: string;
}
export interface DovecotUser {
  readonly user: string;
  readonly password: string;
  /** Kilobytes, all of them used; none: no limit. */
  readonly quota?: number;
  /** Only a digest is kept: whoever shows the password gets in, and nobody who proves it another way. */
  readonly hashed?: true;
}

/** Where the other servers of the namespace reach it. */
export const DOVECOT = {
  sasl: "inet:127.0.0.1:12345",
  quota: "inet:127.0.0.1:12340",
  lmtp: "inet:127.0.0.1:2424",
} as const;

/** Starts Dovecot with IMAP and POP3 (clear, STARTTLS and implicit TLS) at one address, and SASL, quota status and LMTP on loopback. */
export function startDovecot(ns: Namespace, folder: string, server: Dovecot): void {
  for (const sub of ["run", "mail"]) mkdirSync(join(folder, sub), { recursive: true });
  for (const [name, text] of Object.entries(server.certificate)) writeFileSync(join(folder, `${name}.pem`), text);
  const users = server.users.map(({ user, password, quota, hashed }) => {
    const rule = quota === undefined ? "" : `userdb_quota_rule=*:storage=${quota}K`;
    const kept =
      hashed === true ? `{SHA256}${createHash("sha256").update(password).digest("base64")}` : `{PLAIN}${password}`;
    return `${user}:${kept}::::::${rule}\n`;
  });
  writeFileSync(join(folder, "users"), users.join(""));
  for (const { user, quota } of server.users) if (quota !== undefined) fill(join(folder, "mail", user), quota);
  execFileSync("chown", ["-R", "nobody:nogroup", join(folder, "mail")]);
  const config = join(folder, "dovecot.conf");
  writeFileSync(config, configuration(folder, server));
  ns.start("/usr/sbin/dovecot", ["-F", "-c", config]);
}

function fill(mailbox: string, kilobytes: number): void {
  for (const sub of ["cur", "new", "tmp"]) mkdirSync(join(mailbox, sub), { recursive: true });
  writeFileSync(join(mailbox, "cur", "1.1.1:2,S"), `Subject: old\n\n${"old news\n".repeat(kilobytes * 1024)}`);
}

function configuration(folder: string, { address, afterPop }: Dovecot): string {
  const pop =
    afterPop === undefined
      ? ""
      : `service pop3 {\n  executable = pop3 popped\n}\nservice popped {\n  executable = script-login ${afterPop}\n  user = root\n  unix_listener popped {\n    user = dovenull\n  }\n}\n`;
  return `base_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap pop3 lmtp
listen = ${address}
ssl = yes
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login cram-md5 scram-sha-256
mail_location = maildir:${folder}/mail/%u
mail_uid = nobody
mail_gid = nogroup
first_valid_uid = 1
mail_plugins = quota
passdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
  default_fields = uid=nobody gid=nogroup home=${folder}/mail/%u
}
plugin {
  quota = maildir:User quota
  quota_grace = 0
  quota_status_success = DUNNO
  quota_status_nouser = DUNNO
  quota_status_overquota = "552 5.2.2 Mailbox is full"
}
service auth {
  inet_listener {
    address = 127.0.0.1
    port = 12345
  }
  unix_listener auth-userdb {
    mode = 0666
  }
}
service quota-status {
  executable = quota-status -p postfix
  inet_listener {
    address = 127.0.0.1
    port = 12340
  }
  client_limit = 5
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = 2424
  }
}
protocol lmtp {
  postmaster_address = postmaster@receivers.example
}
${pop}`;
}
