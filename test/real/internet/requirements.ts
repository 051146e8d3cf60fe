import { accessSync, constants } from "node:fs";

/** The servers and witnesses the real internet is made of, and the Debian package each comes from. */
const NEEDED = {
  "/usr/sbin/nsd": "nsd",
  "/usr/sbin/unbound": "unbound",
  "/usr/sbin/rbldnsd": "rbldnsd",
  "/usr/sbin/postfix": "postfix",
  "/usr/bin/policyd-spf": "postfix-policyd-spf-python",
  "/usr/bin/swaks": "swaks",
  "/usr/bin/dig": "dnsutils",
} as const;

/** Why the real servers cannot run here, as one line that says what to do; null when they can. */
export function whyNot(): string | null {
  if (process.platform !== "linux") return "the real servers run on Linux only (network namespaces)";
  if (process.getuid?.() !== 0)
    return "the real servers need root for a network namespace of their own: run npm run test:real as root";
  const missing = Object.entries(NEEDED).filter(([path]) => !isExecutable(path));
  if (!isExecutable("/usr/sbin/ip") && !isExecutable("/usr/bin/ip") && !isExecutable("/sbin/ip"))
    missing.push(["ip", "iproute2" as never]);
  if (missing.length === 0) return null;
  return `missing servers: apt-get install ${missing.map(([, name]) => name).join(" ")}`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
