import type { DelegationAnswer } from "../../model/observations/delegation.ts";
import type { ServerAnswer } from "../../model/server-answer.ts";
import { flag, list, nullable, object, oneOf, type Shape, tagged, text } from "./shape.ts";

const rcode = oneOf("NOERROR", "NXDOMAIN");

const said = tagged("how", {
  answered: object({
    rcode: text,
    authoritative: flag,
    records: list(text),
    referral: nullable(object({ zone: text, servers: list(text) })),
  }),
  truncated: object({}),
  closed: object({}),
} satisfies Record<ServerAnswer["how"], Shape>);

/** A look at those who answer for a zone, as saved. */
export const delegation = {
  about: tagged("part", {
    servers: object({ zone: text }),
    server: object({
      zone: text,
      ip: text,
      name: text,
      type: oneOf("MX", "NS", "SOA"),
      over: oneOf("udp", "tcp"),
    }),
    unchecked: object({ name: text, type: oneOf("A", "AAAA", "MX", "PTR", "TLSA", "TXT") }),
  } satisfies Record<DelegationAnswer["part"], Shape>),
  value: tagged("part", {
    servers: object({ rcode, servers: list(text) }),
    server: object({ said }),
    unchecked: object({ rcode, records: list(text) }),
  } satisfies Record<DelegationAnswer["part"], Shape>),
} as const;
