import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { certificateAuthority } from "../../src/lab/certificates.ts";
import { raiseFirewall } from "./internet/firewall.ts";
import { type Namespace, namespace, sweep } from "./internet/namespace.ts";
import { type Scenario, VANTAGES } from "./scenario.ts";
import { startMail } from "./world/mail.ts";
import { startNames, ZEN } from "./world/names.ts";
import { type Plan, planOf, SHARED, type Spot } from "./world/plan.ts";

export { domainOf, LOGINS } from "./world/plan.ts";

/** The running world, and where the things of a scenario are in it. */
export interface RunningWorld {
  readonly ns: Namespace;
  readonly folder: string;
  readonly resolvers: readonly string[];
  /** Puts addresses and names in the place of "{mx}", "{domain}" and the like. */
  filled(name: string, text: string): string;
  stop(): void;
}

/** Starts every server the scenarios want and waits until all of them answer. */
export async function startWorld(scenarios: ReadonlyMap<string, Scenario>): Promise<RunningWorld> {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `mxray-world-${process.pid}-`));
  // The servers drop root and must still reach their files.
  chmodSync(folder, 0o755);
  const plan = planOf(scenarios);
  const ns = namespace([], SHARED.resolver, etcFiles());
  const stop = () => {
    ns.remove();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const authority = certificateAuthority(new Date());
    writeFileSync(join(folder, "ca.pem"), authority.ca);
    writeFileSync(join(folder, "big.txt"), "All work and no play.\n".repeat(3000));
    plan.zones["acme.example."]?.push(signingKeys(folder));
    startNames(ns, folder, plan);
    startMail(ns, folder, { plan, authority });
    await raiseFirewall(ns, plan.firewall);
    await ready(ns, plan);
  } catch (error) {
    if (process.env["MXRAY_KEEP"] === undefined) stop();
    throw error;
  }
  const filled = (name: string, text: string) =>
    text.replace(
      /\{(\w+)\}/g,
      (whole, key: string) => plan.places.get(name)?.[key] ?? sharedPlaces(folder)[key] ?? whole,
    );
  return { ns, folder, resolvers: SHARED.own, filled, stop };
}

function sharedPlaces(folder: string): Readonly<Record<string, string>> {
  return {
    folder,
    ca: join(folder, "ca.pem"),
    big: join(folder, "big.txt"),
    healthy: VANTAGES.healthy.ip,
    rewriting: SHARED.rewriting,
    publicResolver: SHARED.publicResolver,
    mailboxes: SHARED.mailboxes,
  };
}

/** Two keys to sign with; the record of the first is published, so that what the second signs is not believed. RFC 6376 §3.6.1 */
function signingKeys(folder: string): string {
  const made = ["signing", "forging"].map((name) => {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    writeFileSync(join(folder, `${name}.pem`), privateKey.export({ type: "pkcs8", format: "pem" }));
    return publicKey.export({ type: "spki", format: "der" }).toString("base64");
  });
  const strings = `v=DKIM1; k=rsa; p=${made[0]}`.match(/.{1,200}/g) ?? [];
  return `s1._domainkey TXT ${strings.map((part) => `"${part}"`).join(" ")}`;
}

/** What the servers see of users and groups: ours are added without the machine learning of them. */
function etcFiles(): Readonly<Record<string, string>> {
  const read = (database: string) => execFileSync("getent", [database], { encoding: "utf8" });
  return {
    passwd: `${read("passwd")}Debian-exim:x:60001:60001::/nonexistent:/usr/sbin/nologin\nopensmtpd:x:60002:60002::/nonexistent:/usr/sbin/nologin\nopensmtpq:x:60003:60003::/nonexistent:/usr/sbin/nologin\n`,
    group: `${read("group")}Debian-exim:x:60001:\nopensmtpd:x:60002:\nopensmtpq:x:60003:\n`,
    hosts: "127.0.0.1 localhost\n",
  };
}

/** Waits until one server of each kind shows itself; what never does is said by name. */
async function ready(ns: Namespace, { spots }: Plan): Promise<void> {
  const signs: (readonly [string, readonly string[], RegExp])[] = [
    ["dig", ["+short", "+time=1", "+tries=1", "acme.example", "MX"], /mail\.acme\.example/],
    ["dig", ["+short", "+time=1", "+tries=1", `2.0.0.127.${ZEN}`], /127\.0\.0\.2/],
    ["dig", ["+short", "+time=1", "+tries=1", `@${SHARED.rewriting}`, "nothing.com"], /203\.0\.113\.66/],
  ];
  for (const { address, listener } of onePerSoftware(spots)) {
    const secure = listener.port === 465 || listener.software === "web";
    if (secure) continue;
    const args = ["--server", address, "--port", String(listener.port), "--quit-after", "BANNER", "--timeout", "3"];
    signs.push(["swaks", args, /^<-?\s*.*220/m]);
  }
  for (const [command, args, sign] of signs) {
    let seen = "";
    for (let attempt = 0; attempt < 40 && !sign.test(seen); attempt += 1) {
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 250));
      const { stdout, stderr } = await ns.run(command, args);
      seen = stdout + stderr;
    }
    if (!sign.test(seen)) throw new Error(`${command} ${args.join(" ")} never showed ${sign}: ${seen}`);
  }
}

function onePerSoftware(spots: readonly Spot[]): readonly Spot[] {
  const first = new Map<string, Spot>();
  for (const spot of spots) {
    if (spot.listener.software === "postfix" && spot.listener.service === "postscreen") continue;
    if (!first.has(spot.listener.software) && spot.listener.port === 25) first.set(spot.listener.software, spot);
  }
  return [...first.values()];
}
