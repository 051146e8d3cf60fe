import { CANARIES } from "../../../src/knowledge/canaries.ts";
import { type Listener, postfix, type Scenario, VANTAGES } from "../scenario.ts";

/** Servers that all scenarios share. */
export const SHARED = {
  authority: "203.0.113.50",
  /** Of the authority that answers for every name there is not. */
  inventing: "203.0.113.51",
  blockList: "203.0.113.52",
  /** The lists as those see them whose resolver everybody uses. */
  refusingList: "203.0.113.49",
  /** What the servers of this world ask, and the witnesses. */
  resolver: "203.0.113.53",
  /** What mxray asks: one address for each run at a time, so that its queries can be counted. */
  own: ["203.0.113.54", "203.0.113.55", "203.0.113.56", "203.0.113.57"],
  publicResolver: "203.0.113.58",
  rewriting: "203.0.113.59",
  mailboxes: "198.51.100.3",
} as const;

const FIRST_HOST = 10;

/** The logins that every server with AUTH knows. */
export const LOGINS = { "alice@acme.example": "correct-horse", "full@mail.example": "battery-staple" } as const;

/** Every place of the world: which software listens where, and what the zones say. */
export interface Plan {
  readonly places: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly spots: readonly Spot[];
  readonly zones: Record<string, string[]>;
  readonly signed: Record<string, "good" | "expired">;
  readonly domains: readonly string[];
  readonly users: readonly string[];
  readonly firewall: readonly string[];
}

/** One listener at one address. */
export interface Spot {
  readonly address: string;
  readonly hostname: string;
  readonly listener: Listener;
}

/** The name each scenario's domain has. */
export function domainOf(name: string): string {
  return `${name}.example`;
}

export function planOf(scenarios: ReadonlyMap<string, Scenario>): Plan {
  const places = new Map<string, Record<string, string>>();
  const spots: Spot[] = [];
  const zones: Record<string, string[]> = baseZones();
  const reverse = (address: string, name: string) => addReverse(zones, address, name);
  let next = FIRST_HOST;
  for (const [name, { hosts = {}, records, zones: further = {}, hosted }] of scenarios) {
    const domain = domainOf(name);
    const zone = [...(records ?? ["@ MX 10 mx"])];
    const own: Record<string, string> = { domain };
    for (const [label, host] of Object.entries(hosts)) {
      const [four, six] = [`198.51.100.${next}`, `2001:db8:2::${next}`];
      next += 1;
      const hostname = `${label}.${domain}`;
      const addresses = [...(host.ipv6 === "only" ? [] : [four]), ...(host.ipv6 === undefined ? [] : [six])];
      own[label] = four;
      own[`${label}6`] = six;
      for (const address of addresses) {
        zone.push(`${label} ${address.includes(":") ? "AAAA" : "A"} ${address}`);
        if (host.ptr !== null) reverse(address, `${host.ptr ?? hostname}.`);
        for (const listener of host.listeners) spots.push({ address, hostname, listener });
      }
    }
    places.set(name, own);
    const put = (text: string) => text.replace(/\{(\w+)\}/g, (whole, key: string) => own[key] ?? whole);
    if (hosted !== false || records !== undefined || Object.keys(hosts).length > 0) zones[`${domain}.`] = zone.map(put);
    for (const [zoneName, lines] of Object.entries(further)) zones[put(zoneName)] = lines.map(put);
  }
  for (const [index, { host, submission }] of CANARIES.entries()) {
    const address = `203.0.113.${200 + index}`;
    for (const name of new Set<string>([host, submission])) {
      zones[name.endsWith(".com") ? "com." : "."]?.push(`${name}. A ${address}`);
    }
    spots.push(
      ...[25, 587].map((port) => ({ address, hostname: host, listener: postfix({}, { port, certificate: "none" }) })),
    );
  }
  const all = [...scenarios];
  return {
    places,
    spots: spots.map((spot) => filledSpot(spot, places)),
    zones,
    signed: {
      "com.": "good",
      ...Object.fromEntries(all.flatMap(([name, { signed }]) => (signed ? [[`${domainOf(name)}.`, signed]] : []))),
    },
    domains: [...all.flatMap(([name, { hosted }]) => (hosted === false ? [] : [domainOf(name)])), "acme.example"],
    users: [
      ...all.flatMap(([name, { users = ["bob", "postmaster"] }]) =>
        users.map((user) => (user === "@" ? `@${domainOf(name)}` : `${user}@${domainOf(name)}`)),
      ),
      ...["alice", "postmaster"].map((user) => `${user}@acme.example`),
    ],
    firewall: all
      .flatMap(([name, { firewall = [] }]) =>
        firewall.map((rule) => rule.replace(/\{(\w+)\}/g, (whole, key: string) => places.get(name)?.[key] ?? whole)),
      )
      .concat(`ip saddr ${VANTAGES.walled.ip} tcp dport 25 drop`),
  };
}

/** Settings may speak of the scenario's own places. */
function filledSpot(spot: Spot, places: Plan["places"]): Spot {
  const name = [...places].find(([, { domain = "" }]) => spot.hostname.endsWith(`.${domain}`))?.[0];
  const own = name === undefined ? {} : (places.get(name) ?? {});
  const text = JSON.stringify(spot.listener).replace(/\{(\w+)\}/g, (whole, key: string) => own[key] ?? whole);
  return { ...spot, listener: JSON.parse(text) as Listener };
}

/** The names of our own side: each vantage is what its comment says, and the world above it exists. */
function baseZones(): Record<string, string[]> {
  const zones: Record<string, string[]> = {
    ".": [],
    "com.": [],
    "acme.example.": [
      "@ MX 10 mail",
      '@ TXT "v=spf1 ip4:192.0.2.25 ip4:192.0.2.26 ip4:192.0.2.30 ip4:192.0.2.31 ip4:192.0.2.129 ip4:203.0.113.9 ip4:203.0.113.10 ip4:203.0.113.11 ip4:203.0.113.12 ip4:203.0.113.77 ip4:203.0.113.78 ip6:2001:db8:1::/48 -all"',
      '_dmarc TXT "v=DMARC1; p=reject; rua=mailto:dmarc@acme.example"',
      "ns A 203.0.113.50",
      `mailboxes A ${SHARED.mailboxes}`,
    ],
    "elsewhere.example.": ["@ MX 10 mx", "mx A 198.51.100.4"],
    "2.0.192.in-addr.arpa.": [],
    "100.51.198.in-addr.arpa.": [],
    "113.0.203.in-addr.arpa.": [],
    "8.b.d.0.1.0.0.2.ip6.arpa.": [],
  };
  for (const [name, vantage] of Object.entries(VANTAGES)) {
    const { ip, helo } = vantage;
    const label = helo.replace(".acme.example", "");
    zones["acme.example."]?.push(`${label} A ${ip}`);
    if (name === "healthy" && "ip6" in vantage) {
      zones["acme.example."]?.push(`${label} AAAA ${vantage.ip6}`);
      addReverse(zones, vantage.ip6, `${helo}.`);
    }
    if (name === "nameless" || name === "brokenReverse") continue;
    addReverse(zones, ip, name === "mismatched" ? "other.acme.example." : `${helo}.`);
  }
  zones["acme.example."]?.push("other A 192.0.2.99");
  // Its servers are named and nobody is there: what a reverse zone looks like whose operator lost it.
  zones["2.0.192.in-addr.arpa."]?.push("129 NS ns.lost.example.");
  return zones;
}

function addReverse(zones: Record<string, string[]>, address: string, name: string): void {
  if (!address.includes(":")) {
    const [a, b, c, d] = address.split(".");
    zones[`${c}.${b}.${a}.in-addr.arpa.`]?.push(`${d} PTR ${name}`);
    return;
  }
  const zone = "8.b.d.0.1.0.0.2.ip6.arpa.";
  const nibbles = expanded(address).replaceAll(":", "").split("").reverse().join(".");
  zones[zone]?.push(`${nibbles}.ip6.arpa. PTR ${name}`);
}

function expanded(address: string): string {
  const [head = "", tail = ""] = address.split("::");
  const [left, right] = [head, tail].map((part) => (part === "" ? [] : part.split(":")));
  const middle = Array.from({ length: 8 - (left?.length ?? 0) - (right?.length ?? 0) }, () => "0");
  return [...(left ?? []), ...middle, ...(right ?? [])].map((group) => group.padStart(4, "0")).join(":");
}
