import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReceivedMail } from "./mail.ts";

/** A folder of mails that mail programs can read: each arrives whole or not at all. */
export interface Maildir {
  keep(mail: ReceivedMail): Promise<string>;
}

/** Makes the folders of a maildir where there are none. */
export async function openMaildir(folder: string): Promise<Maildir> {
  await Promise.all(["tmp", "new", "cur"].map((name) => mkdir(join(folder, name), { recursive: true })));
  return {
    async keep(mail) {
      const name = `${Math.floor(Date.parse(mail.at) / 1000)}.${randomBytes(6).toString("hex")}_${mail.n}.mxray`;
      const beside = join(folder, "tmp", name);
      await writeFile(beside, Buffer.concat([Buffer.from(trace(mail)), mail.raw]), { flag: "wx" });
      await rename(beside, join(folder, "new", name));
      return join(folder, "new", name);
    },
  };
}

/** What a delivering server puts on top. RFC 5321 §4.4 */
function trace({ from, to, helo, client, tls, user, at }: ReceivedMail): string {
  const how = `ESMTP${tls === null ? "" : "S"}${user === null ? "" : "A"}`;
  const lines = [
    `Return-Path: <${from ?? ""}>`,
    ...to.map((recipient) => `Delivered-To: ${recipient}`),
    `Received: from ${helo} ([${client}]) by mxray with ${how}; ${new Date(at).toUTCString().replace("GMT", "+0000")}`,
  ];
  return lines.map((line) => `${line.replace(/[\r\n]/g, " ")}\r\n`).join("");
}
