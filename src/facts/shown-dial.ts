import type { SmtpAbout } from "../model/observations/smtp.ts";
import type { FailedDial } from "./unreached-hosts.ts";

/** An endpoint as people write it: "198.51.100.7:25", "[2001:db8::7]:25". RFC 5952 §6 */
export function shownEndpoint({ ip, port }: Pick<SmtpAbout, "ip" | "port">): string {
  return `${ip.includes(":") ? `[${ip}]` : ip}:${port}`;
}

/** A failed connection and how it ended: "198.51.100.7:25 connect-timeout". */
export function shownDial({ look, how }: FailedDial): string {
  return `${shownEndpoint(look.about)} ${how}`;
}
