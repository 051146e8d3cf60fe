import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { certificateAuthority } from "../../src/lab/certificates.ts";
import { raiseFirewall } from "./internet/firewall.ts";
import { removeFolder, workFolder } from "./internet/leftovers.ts";
import { type Namespace, namespace } from "./internet/namespace.ts";
import { listening, shown } from "./internet/readiness.ts";
import { type Scenario, VANTAGES } from "./scenario.ts";
import { BEHIND, startMail } from "./world/mail.ts";
import { startNames, ZEN } from "./world/names.ts";
import { type Plan, planOf, SHARED } from "./world/plan.ts";

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
  const folder = workFolder("world");
  const plan = planOf(scenarios);
  const ns = namespace([], SHARED.resolver, etcFiles());
  const stop = () => {
    ns.remove();
    removeFolder(folder);
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

/** Waits until every server is there; what never shows itself is said by name. */
async function ready(ns: Namespace, { spots }: Plan): Promise<void> {
  const dig = ["dig", "+short", "+time=1", "+tries=1"];
  await shown(ns, [...dig, "acme.example", "MX"], /mail\.acme\.example/);
  await shown(ns, [...dig, `2.0.0.127.${ZEN}`], /127\.0\.0\.2/);
  await shown(ns, [...dig, `@${SHARED.publicResolver}`, `2.0.0.127.${ZEN}`], /127\.255\.255\.254/);
  await shown(ns, [...dig, `@${SHARED.rewriting}`, "nothing.com"], /203\.0\.113\.66/);
  const faces = spots.map(({ address, listener: { port } }) => placeOf(address, port));
  await listening(ns, [...faces, ...BEHIND]);
}

function placeOf(address: string, port: number): string {
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}
