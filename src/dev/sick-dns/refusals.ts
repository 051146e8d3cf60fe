import { rcode, type Situation } from "./situation.ts";
import { type Asked, message, nameBytes, RESPONSE, record, TYPE } from "./wire.ts";

/** The mail exchangers of the domain under checkup: one question that much hangs on. */
export function theMx({ name, type }: Asked): boolean {
  return name === "healthy.example" && type === "MX";
}
/** Picks every question, for a server that treats all alike. */
export function everything(): boolean {
  return true;
}

/** A resolver that fails, refuses, keeps silent, or answers what was not asked. */
export const REFUSALS: readonly Situation[] = [
  {
    title: "SERVFAIL for one name, asked with and without DNSSEC checks, while others are answered",
    hits: theMx,
    udp: rcode(2),
    truly: ["recipient-dns-failure healthy.example (likely)"],
    lost: "dns-servfail",
  },
  {
    title: "SERVFAIL for everything",
    hits: everything,
    udp: rcode(2),
    ours: ["resolver-broken resolver"],
    lost: "dns-servfail",
  },
  { title: "REFUSED for one name", hits: theMx, udp: rcode(5), lost: "dns-refused" },
  {
    title: "REFUSED for everything",
    hits: everything,
    udp: rcode(5),
    ours: ["resolver-broken resolver"],
    lost: "dns-refused",
  },
  { title: "no answer for one name", hits: theMx, udp: () => [], lost: "dns-timeout" },
  {
    title: "no answer at all",
    hits: everything,
    udp: () => [],
    ours: ["resolver-broken resolver"],
    lost: "dns-timeout",
  },
  { title: "NOTIMP to every query", hits: theMx, udp: rcode(4), lost: "dns-refused" },
  { title: "FORMERR to every query", hits: theMx, udp: rcode(1), lost: "dns-malformed" },
  { title: "NOTAUTH", hits: theMx, udp: rcode(9), lost: "dns-refused" },
  { title: "FORMERR to a query with EDNS, right without", hits: everything, udp: withoutEdns(1), lost: null },
  { title: "NOTIMP to a query with EDNS, right without", hits: everything, udp: withoutEdns(4), lost: null },
  {
    title: "lame: a server that only points to others",
    hits: theMx,
    udp: (to) => [
      {
        say: message(to, {
          flags: 0x8000,
          authorities: [record(TYPE.NS, nameBytes("ns.elsewhere.example"), { owner: nameBytes("example") })],
        }),
      },
    ],
    lost: "dns-refused",
  },
  {
    title: "NOERROR with nothing in it, for everything",
    hits: everything,
    udp: rcode(0),
    ours: ["resolver-broken resolver"],
    lost: null,
  },
  {
    title: "NXDOMAIN for everything, the top of the tree too",
    hits: everything,
    udp: rcode(3),
    ours: ["resolver-broken resolver"],
    lost: null,
  },
  {
    title: "a resolver that turns NXDOMAIN into an address",
    hits: ({ name, type }) => type === "A" && /^mxray-[0-9a-f]+\.com$/.test(name),
    udp: (to) => [{ say: message(to, { answers: [record(TYPE.A, Buffer.of(203, 0, 113, 99))] }) }],
    ours: ["resolver-rewrites resolver"],
    lost: null,
  },
  {
    title: "NXDOMAIN with the records all the same",
    hits: theMx,
    udp: (_to, honest) => [{ say: withFlags(honest, RESPONSE | 3) }],
    lost: "dns-malformed",
  },
  {
    title: "the answer comes late, after the query was sent again",
    hits: theMx,
    udp: (_to, honest) => [{ say: honest, afterMs: 900 }],
    lost: null,
  },
];

function withoutEdns(code: number): Situation["udp"] {
  return (to, honest) => [{ say: to.hasEdns ? message(to, { flags: RESPONSE | code }) : honest }];
}

function withFlags(honest: Buffer, flags: number): Buffer {
  const changed = Buffer.from(honest);
  changed.writeUInt16BE(flags, 2);
  return changed;
}
