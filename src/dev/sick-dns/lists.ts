import { rcode, type Situation } from "./situation.ts";
import { type Asked, message, record, TYPE } from "./wire.ts";

const ZONE = "zen.spamhaus.org";

const ROWS: readonly (Omit<Situation, "hits" | "lists"> & Partial<Pick<Situation, "hits">>)[] = [
  {
    title: "a list that refuses our resolver",
    udp: code("127.255.255.254"),
    ours: [`blocklist-query-refused ${ZONE}`],
    lost: null,
  },
  {
    title: "a list that says we ask too much",
    udp: code("127.255.255.255"),
    ours: [`blocklist-query-refused ${ZONE}`],
    lost: null,
  },
  { title: "a list that lists the whole world", udp: code("127.0.0.2"), ours: [`blocklist-dead ${ZONE}`], lost: null },
  { title: "a list whose zone is parked", udp: code("203.0.113.99"), ours: [`blocklist-dead ${ZONE}`], lost: null },
  { title: "a list that answers nothing", udp: () => [], lost: "dns-timeout" },
  { title: "a list whose servers fail", udp: rcode(2), lost: "dns-servfail" },
  { title: "a list that is empty: its test entry is missing", udp: rcode(3), lost: null },
  {
    title: "a list that answers a code nobody documented",
    hits: (to) => atList(to) && to.name.startsWith("40.113.0.203."),
    udp: code("127.0.0.99"),
    lost: null,
  },
  {
    title: "a list that lists the address when asked once, and not when asked again",
    hits: (to) => atList(to) && to.name.startsWith("40.113.0.203.") && to.hasEdns,
    udp: code("127.0.0.4"),
    truly: ["ip-listed-dnsbl 203.0.113.40 (likely)"],
    lost: null,
  },
];

/** Block lists that must not be believed, or that say something else than "listed". RFC 5782 §5 */
export const LISTS: readonly Situation[] = ROWS.map((row) => ({ hits: atList, lists: true, ...row }));

function atList({ name }: Asked): boolean {
  return name.endsWith(`.${ZONE}`);
}

function code(address: string): Situation["udp"] {
  return (to) => {
    if (to.type !== "A") return [{ say: message(to) }];
    return [{ say: message(to, { answers: [record(TYPE.A, Buffer.from(address.split(".").map(Number)))] }) }];
  };
}
