import type { IpAddress, ObservationId } from "../scalars.ts";

/** An address mail leaves from, and how we know. */
export interface EgressAbout {
  readonly ip: IpAddress;
  /**
   * given: the user said so (`--ip`). echoed: a server named it in its EHLO reply. socket: our own socket's address,
   * and it is public. authorised: an MX address of the domain that its own SPF record lets send.
   */
  readonly how: "given" | "echoed" | "socket" | "authorised";
  /** The observation that showed it, for the look to pass on; no part of its identity. */
  readonly witness?: ObservationId;
}
export interface EgressAnswer {
  /** The observation that showed it; null when it was given. */
  readonly witness: ObservationId | null;
}

export function egressSubject(about: EgressAbout): string {
  return `${about.how}/${about.ip}`;
}
