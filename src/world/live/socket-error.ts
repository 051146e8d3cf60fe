/** What an errno of a socket says about the way to the other side. */
export type SocketTrouble = "refused" | "timeout" | "reset" | "unreachable";

const TROUBLE: Readonly<Record<string, SocketTrouble>> = {
  ECONNREFUSED: "refused",
  ETIMEDOUT: "timeout",
  ECONNRESET: "reset",
  ECONNABORTED: "reset",
  EPIPE: "reset",
  EHOSTUNREACH: "unreachable",
  EHOSTDOWN: "unreachable",
  ENETUNREACH: "unreachable",
  ENETDOWN: "unreachable",
  ENONET: "unreachable",
  EPROTO: "unreachable",
  // No such local address, none of this family, or a firewall of our own: this host has no way there.
  EADDRNOTAVAIL: "unreachable",
  EAFNOSUPPORT: "unreachable",
  EINVAL: "unreachable",
  EACCES: "unreachable",
  EPERM: "unreachable",
};

/**
 * Reads a socket's error; null for one that says nothing about the network, such as being out of file descriptors: that
 * is our own failure and must not be told as the other side's.
 */
export function socketTrouble(error: unknown): SocketTrouble | null {
  return TROUBLE[errorCode(error)] ?? null;
}

/** The code of a system or OpenSSL error; empty when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
