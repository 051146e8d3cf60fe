import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where the packages lie that cannot be installed beside Postfix: `apt-get download` puts them there. */
export const DEBS = resolve(process.env["MXRAY_DEBS"] ?? "dist/debs");
/** What is unpacked from there; the library comes along because Exim alone needs it. */
export const UNPACKED = ["exim4-base", "exim4-daemon-light", "opensmtpd", "libidn12"] as const;

/** The packages that are not there. */
export function missingDebs(): readonly string[] {
  return UNPACKED.filter((name) => newest(name) === null);
}

/** Unpacks them below `folder`, and answers with it. */
export function unpackDebs(folder: string): string {
  for (const name of UNPACKED) {
    const deb = newest(name);
    if (deb !== null) execFileSync("dpkg-deb", ["-x", deb.file, folder]);
  }
  return folder;
}

/** Whether the OpenSMTPD there speaks TLS: up to 6.8 it was written for an OpenSSL before 3, and fails every handshake with that. */
export function openSmtpdSpeaksTls(): boolean {
  const deb = newest("opensmtpd");
  return deb !== null && isAtLeast(deb.version, "7.3");
}

interface Deb {
  readonly file: string;
  readonly version: string;
}

/** The newest of the files of one package: one from backports may lie beside the usual one. */
function newest(name: string): Deb | null {
  const files = existsSync(DEBS) ? readdirSync(DEBS) : [];
  const debs = files
    .filter((file) => file.startsWith(`${name}_`) && file.endsWith(".deb"))
    .map((file) => join(DEBS, file))
    .map((file) => ({ file, version: execFileSync("dpkg-deb", ["-f", file, "Version"], { encoding: "utf8" }).trim() }));
  return debs.reduce<Deb | null>(
    (best, deb) => (best === null || isAtLeast(deb.version, best.version) ? deb : best),
    null,
  );
}

function isAtLeast(version: string, other: string): boolean {
  return spawnSync("dpkg", ["--compare-versions", version, "ge", other]).status === 0;
}
