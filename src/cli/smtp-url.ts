import type { DnsName, IpAddress } from "../model/scalars.ts";
import { readServiceUrl } from "./service-url.ts";
import { UsageError, withoutPassword } from "./usage-error.ts";

/** A server as people write it in one word: smtp[s]://[user[:password]@]host[:port]. */
export interface SmtpUrl {
  readonly secure: boolean;
  readonly user: string | null;
  readonly password: string | null;
  readonly host: DnsName | IpAddress;
  readonly port: number | null;
}

const EXAMPLE = "mxray smoke smtp://user@mail.example.org:587";

/** Reads an SMTP address; user and password are percent-encoded. RFC 3986 §2.1 */
export function readSmtpUrl(text: string | undefined): SmtpUrl {
  if (text === undefined) throw new UsageError("noSmtpUrl", { command: EXAMPLE });
  const url = readServiceUrl(text, ["smtp", "smtps"]);
  if (url === null || url.path !== "") throw notSmtpUrl(text);
  const { scheme, user, password, host, port } = url;
  return { secure: scheme === "smtps", user, password, host, port };
}

/** What was typed without the scheme is shown with it. */
function notSmtpUrl(text: string): UsageError {
  const bare = /^[\w.-]+(:\d+)?$/.test(text);
  return new UsageError("notSmtpUrl", {
    text: withoutPassword(text),
    command: bare ? `mxray smoke smtp://${text}` : EXAMPLE,
  });
}
