import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where the packages lie that cannot be installed beside Postfix: `apt-get download` puts them there. */
export const DEBS = resolve(process.env["MXRAY_DEBS"] ?? "dist/debs");
/** What is unpacked from there; the library comes along because Exim alone needs it. */
export const UNPACKED = ["exim4-base", "exim4-daemon-light", "opensmtpd", "libidn12"] as const;

/** The packages that are not there. */
export function missingDebs(): readonly string[] {
  const files = existsSync(DEBS) ? readdirSync(DEBS) : [];
  return UNPACKED.filter((name) => !files.some((file) => file.startsWith(`${name}_`) && file.endsWith(".deb")));
}

/** Unpacks them below `folder`, and answers with it. */
export function unpackDebs(folder: string): string {
  for (const file of readdirSync(DEBS)) {
    if (UNPACKED.some((name) => file.startsWith(`${name}_`)))
      execFileSync("dpkg-deb", ["-x", join(DEBS, file), folder]);
  }
  return folder;
}
