import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CertificateAuthority } from "../../../src/lab/certificates.ts";
import { DOVECOT, startDovecot } from "../internet/dovecot.ts";
import { startExim } from "../internet/exim.ts";
import { MILTERS, startMilters } from "../internet/milters.ts";
import type { Namespace } from "../internet/namespace.ts";
import { startOpenSmtpd } from "../internet/open-smtpd.ts";
import { type PostfixFace, startPostfix } from "../internet/postfix.ts";
import { startPostgrey } from "../internet/postgrey.ts";
import { unpackDebs } from "../internet/unpacked.ts";
import { startWebServer } from "../internet/web-server.ts";
import type { CertificateState, Listener } from "../scenario.ts";
import { LOGINS, type Plan, SHARED } from "./plan.ts";

const DAY_MS = 86_400_000;
/** Ports of the two greylisting services: one that asks for two seconds, one for an hour. */
const POSTGREY = { brief: 10023, long: 10024 } as const;

/** What the mail servers are started from. */
export interface MailPlan {
  readonly plan: Plan;
  readonly authority: CertificateAuthority;
}

/** Where the servers listen that no scenario talks to by itself: mailboxes, logins, quota, milters and greylisting. */
export const BEHIND = [
  ...[143, 993, 110, 995].map((port) => `${SHARED.mailboxes}:${port}`),
  ...Object.values(DOVECOT).map(withoutKind),
  ...Object.values(MILTERS).map(withoutKind),
  ...Object.values(POSTGREY).map((port) => `127.0.0.1:${port}`),
];

/** Starts all mail servers of the plan, those that listen and those behind them. */
export function startMail(ns: Namespace, folder: string, { plan, authority }: MailPlan): void {
  const chains = chainFiles(join(folder, "tls"), authority);
  const root = unpackDebs(join(folder, "root"));
  const mail: Mail = { ns, folder, root, plan, chains, authority };
  startPostfixes(mail);
  startExims(mail);
  startOpenSmtpds(mail);
  startMailboxes(mail);
  startMilters(ns, join(folder, "milters"));
  startPostgrey(ns, join(folder, "postgrey-brief"), { port: POSTGREY.brief, delay: 2, text: "Try again in 2 seconds" });
  startPostgrey(ns, join(folder, "postgrey-long"), { port: POSTGREY.long, delay: 3600 });
  for (const { address, hostname, listener } of spotsOf(plan, "web")) {
    const chain = chains.of(hostname, listener.certificate) ?? "";
    startWebServer(ns, join(folder, `web-${address}`), { address, port: listener.port, page: listener.page, chain });
  }
}

interface Mail extends MailPlan {
  readonly ns: Namespace;
  readonly folder: string;
  /** Where Exim and OpenSMTPD were unpacked. */
  readonly root: string;
  readonly chains: Chains;
}

/** The places of one kind of software. */
function spotsOf<S extends Listener["software"]>({ spots }: Plan, software: S) {
  return spots.flatMap(({ listener, ...spot }) =>
    listener.software === software ? [{ ...spot, listener: listener as Extract<Listener, { software: S }> }] : [],
  );
}

function startPostfixes({ ns, folder, plan, chains }: Mail): void {
  const policyConfig = join(folder, "policyd-spf.conf");
  writeFileSync(policyConfig, SPF_POLICY);
  const settings = {
    smtpd_sasl_type: "dovecot",
    smtpd_sasl_path: DOVECOT.sasl,
    default_database_type: "hash",
    // The mailboxes that a message sent in earnest arrives in, or finds no room in; all others are thrown away.
    transport_maps: `inline:{ ${["alice@acme.example", ...plan.users.filter(isFull)].map((user) => `${user}=lmtp:${DOVECOT.lmtp}`).join(" ")} }`,
  };
  const common = { domains: plan.domains, users: plan.users, policyConfig, settings };
  const faces = (publicly: boolean) =>
    spotsOf(plan, "postfix").flatMap(({ address, hostname, listener }): readonly PostfixFace[] => {
      const { port, service, certificate } = listener;
      if ((listener.publicResolver === true) !== publicly) return [];
      const own = { myhostname: hostname, ...tlsSettings(chains.of(hostname, certificate)) };
      const settings = { ...own, ...withFolder(listener.settings, folder) };
      return [{ address, port, settings, ...(service === undefined ? {} : { service }) }];
    });
  startPostfix(ns, join(folder, "postfix"), { ...common, faces: faces(false) });
  if (faces(true).length === 0) return;
  const resolvConf = `nameserver ${SHARED.publicResolver}\n`;
  startPostfix(ns, join(folder, "postfix-public"), { ...common, faces: faces(true), resolvConf });
}

function startExims({ ns, folder, root, plan: { domains, users, ...plan }, chains }: Mail): void {
  const faces = spotsOf({ ...plan, domains, users }, "exim").map(({ address, hostname, listener }) => {
    const chain = chains.of(hostname, listener.certificate);
    return { address, port: listener.port, hostname, ...(chain === null ? {} : { chain }), ...listener.face };
  });
  startExim(ns, join(folder, "exim"), { root, domains, users, logins: LOGINS, faces });
}

function startOpenSmtpds({ ns, folder, root, plan, authority }: Mail): void {
  const spots = spotsOf(plan, "opensmtpd");
  startOpenSmtpd(ns, join(folder, "opensmtpd"), {
    root,
    domains: plan.domains,
    users: plan.users,
    logins: Object.fromEntries(Object.entries(LOGINS).map(([user, password]) => [user, crypted(password)])),
    certificate: issued(authority, { names: spots.map(({ hostname }) => hostname), state: "good" }),
    faces: spots.map(({ address, hostname, listener }) => {
      const { port, listen = listener.certificate === "none" ? "" : "tls pki main", filters = [], relayFor } = listener;
      return { address, port, hostname, listen, filters, ...(relayFor === undefined ? {} : { relayFor }) };
    }),
  });
}

/** "inet:HOST:PORT", as Postfix writes it, without the kind. */
function withoutKind(place: string): string {
  return place.replace(/^inet:/, "");
}

function startMailboxes({ ns, folder, plan, authority }: Mail): void {
  const full = plan.users.filter(isFull);
  startDovecot(ns, join(folder, "dovecot"), {
    address: SHARED.mailboxes,
    certificate: issued(authority, { names: ["mailboxes.acme.example"], state: "good" }),
    afterPop: popScript(folder),
    users: [
      ...Object.entries(LOGINS).map(([user, password]) => ({ user, password })),
      ...full.map((user) => ({ user, password: "battery-staple", quota: 1 })),
      { user: "hashed@acme.example", password: LOGINS["alice@acme.example"], hashed: true },
    ],
  });
}

function isFull(user: string): boolean {
  return user.startsWith("full@");
}

/** Whoever has fetched his mail may send from the same address: the map that Postfix looks it up in, and what fills it. */
function popScript(folder: string): string {
  const map = join(folder, "popped");
  const file = join(folder, "popped.sh");
  writeFileSync(map, "203.0.113.250 OK\n");
  execFileSync("postmap", [`hash:${map}`]);
  const seen = '[ "$IP" ] && ! grep -q "^$IP " MAP && echo "$IP OK" >> MAP && postmap hash:MAP';
  writeFileSync(file, `#!/bin/sh\n${seen.replaceAll("MAP", map)}\nexec "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}

function withFolder(settings: Readonly<Record<string, string>>, folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, value.replaceAll("{folder}", folder)]),
  );
}

const SPF_POLICY =
  "debugLevel = 0\nTestOnly = 1\nHELO_reject = No_Check\nMail_From_reject = Fail\nPermError_reject = True\nTempError_Defer = True\nskip_addresses = 127.0.0.0/8\n";

function tlsSettings(chain: string | null): Readonly<Record<string, string>> {
  return chain === null
    ? { smtpd_tls_security_level: "none" }
    : { smtpd_tls_security_level: "may", smtpd_tls_chain_files: chain };
}

interface Chains {
  of(hostname: string, state: CertificateState): string | null;
}

/** One file with key and certificate for each host name and state of its certificate. */
function chainFiles(folder: string, authority: CertificateAuthority): Chains {
  mkdirSync(folder, { recursive: true });
  return {
    of(hostname, state) {
      if (state === "none") return null;
      if (state === "unreadable") return join(folder, "lost.pem");
      const file = join(folder, `${hostname}-${state}.pem`);
      const { key, cert } = issued(authority, {
        names: [state === "other-name" ? "www.hosting.example" : hostname],
        state,
      });
      writeFileSync(file, `${key}${cert}`);
      // Exim reads it as its own user.
      chmodSync(file, 0o644);
      return file;
    },
  };
}

function issued(authority: CertificateAuthority, wish: { names: readonly string[]; state: CertificateState }) {
  const now = Date.now();
  const expired = wish.state === "expired";
  return authority.issue({
    names: wish.names.length === 0 ? ["localhost"] : wish.names,
    notBefore: new Date(now - 90 * DAY_MS),
    notAfter: new Date(now + (expired ? -DAY_MS : 90 * DAY_MS)),
    selfSigned: wish.state === "self-signed",
  });
}

function crypted(password: string): string {
  return execFileSync("openssl", ["passwd", "-6", password], { encoding: "utf8" }).trim();
}
