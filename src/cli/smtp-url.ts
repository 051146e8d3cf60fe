import type { DnsName, IpAddress } from "../model/scalars.ts";
import { readHost, readPort } from "./subject.ts";
import { UsageError, withoutPassword } from "./usage-error.ts";

/** A server as people write it in one word: smtp[s]://[user[:password]@]host[:port]. */
export interface SmtpUrl {
  readonly secure: boolean;
  readonly user: string | null;
  readonly password: string | null;
  readonly host: DnsName | IpAddress;
  readonly port: number | null;
}

const PARTS = /^(smtps?):\/\/(?:(.*)@)?(\[[^\]]*\]|[^@:/?#\s]+)(?::(\d+))?\/?$/is;
const EXAMPLE = "mxray smoke smtp://user@mail.example.org:587";

/** Reads an SMTP address; user and password are percent-encoded. RFC 3986 §2.1 */
export function readSmtpUrl(text: string | undefined): SmtpUrl {
  if (text === undefined) throw new UsageError("noSmtpUrl", { command: EXAMPLE });
  const [, scheme = "", login, host = "", digits] = PARTS.exec(text) ?? [];
  const [user, password] = login === undefined ? [null, null] : loginIn(login);
  const server = readHost(host.replace(/^\[(.*)\]$/, "$1"));
  const port = digits === undefined ? null : readPort(digits);
  if (server === null || (digits !== undefined && port === null) || user === undefined || password === undefined) {
    throw notSmtpUrl(text);
  }
  return { secure: scheme.toLowerCase() === "smtps", user, password, host: server, port };
}

/** What was typed without the scheme is shown with it. */
function notSmtpUrl(text: string): UsageError {
  const bare = /^[\w.-]+(:\d+)?$/.test(text);
  return new UsageError("notSmtpUrl", {
    text: withoutPassword(text),
    command: bare ? `mxray smoke smtp://${text}` : EXAMPLE,
  });
}

/** undefined: not to be decoded. */
function loginIn(login: string): readonly [string | null | undefined, string | null | undefined] {
  const colon = login.indexOf(":");
  const user = decoded(colon === -1 ? login : login.slice(0, colon));
  return [user === "" ? null : user, colon === -1 ? null : decoded(login.slice(colon + 1))];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
