import { accessSync, constants } from "node:fs";
import { DEBS, missingDebs } from "./unpacked.ts";

/** The servers and witnesses the real internet is made of, and the Debian package each comes from. */
const NEEDED = {
  "/usr/sbin/ip": "iproute2",
  "/usr/bin/ss": "iproute2",
  "/usr/sbin/nsd": "nsd",
  "/usr/sbin/unbound": "unbound",
  "/usr/sbin/rbldnsd": "rbldnsd",
  "/usr/sbin/postfix": "postfix",
  "/usr/bin/policyd-spf": "postfix-policyd-spf-python",
  "/usr/sbin/dovecot": "dovecot-imapd",
  "/usr/lib/dovecot/pop3": "dovecot-pop3d",
  "/usr/lib/dovecot/lmtp": "dovecot-lmtpd",
  "/usr/sbin/postgrey": "postgrey",
  "/usr/sbin/opendkim": "opendkim",
  "/usr/sbin/opendmarc": "opendmarc",
  "/usr/sbin/nft": "nftables",
  "/usr/bin/ldns-signzone": "ldnsutils",
  "/usr/bin/swaks": "swaks",
  "/usr/bin/dig": "dnsutils",
  "/usr/bin/delv": "bind9-dnsutils",
  "/usr/bin/curl": "curl",
  "/usr/bin/openssl": "openssl",
  "/usr/sbin/sysctl": "procps",
} as const;

/** Why the real servers cannot run here, as one line that says what to do; null when they can. */
export function whyNot(): string | null {
  if (process.platform !== "linux") return "the real servers run on Linux only (network namespaces)";
  if (process.getuid?.() !== 0)
    return "the real servers need root for a network namespace of their own: run npm run test:real as root";
  const missing = Object.entries(NEEDED).flatMap(([path, name]) => (isExecutable(path) ? [] : [name]));
  if (missing.length > 0) return `missing servers: apt-get install ${missing.join(" ")}`;
  const debs = missingDebs();
  if (debs.length === 0) return null;
  return `missing packages that are only unpacked: mkdir -p ${DEBS} && cd ${DEBS} && apt-get download ${debs.join(" ")}`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
