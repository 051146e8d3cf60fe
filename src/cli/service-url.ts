import type { DnsName, IpAddress } from "../model/scalars.ts";
import { readHost, readPort } from "./subject.ts";

/** A server with a login as people write it in one word: scheme://[user[:password]@]host[:port][/path]. */
export interface ServiceUrl {
  /** Lower case, without "://". */
  readonly scheme: string;
  readonly user: string | null;
  readonly password: string | null;
  readonly host: DnsName | IpAddress;
  readonly port: number | null;
  /** Without the leading slash; empty: none. */
  readonly path: string;
}

const PARTS = /^([a-z][a-z0-9+]*):\/\/(?:(.*)@)?(\[[^\]]*\]|[^@:/?#\s]+)(?::(\d+))?(?:\/([^?#]*))?$/is;

/** Reads such an address; user, password and path are percent-encoded. null: it is none. RFC 3986 §2.1 */
export function readServiceUrl(text: string, schemes: readonly string[]): ServiceUrl | null {
  const [, given = "", login, host = "", digits, rest = ""] = PARTS.exec(text) ?? [];
  const scheme = given.toLowerCase();
  const [user, password] = login === undefined ? [null, null] : loginIn(login);
  const server = readHost(host.replace(/^\[(.*)\]$/, "$1"));
  const port = digits === undefined ? null : readPort(digits);
  const path = decoded(rest);
  if (!schemes.includes(scheme) || server === null || path === undefined) return null;
  if ((digits !== undefined && port === null) || user === undefined || password === undefined) return null;
  return { scheme, user, password, host: server, port, path };
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
