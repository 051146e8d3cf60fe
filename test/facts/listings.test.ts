import { describe, expect, it } from "vitest";
import { listings } from "../../src/facts/listings.ts";
import { idOf, type Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

const ZEN = "zen.spamhaus.org";

function answer(ip: string, zone: string, ...codes: string[]): Observation {
  return saw(
    "dnsbl",
    { ip: ip as IpAddress, list: zone as DnsName },
    {
      rcode: codes.length > 0 ? "NOERROR" : "NXDOMAIN",
      codes: codes.map((code) => code as IpAddress),
      text: ["why" as RemoteText],
    },
  );
}
const healthy = (zone: string) => [answer("127.0.0.2", zone, "127.0.0.2"), answer("127.0.0.1", zone)];
const read = (...seen: readonly Observation[]) => listings(observations(seen));

describe("listings", () => {
  it("give the meanings of the codes, with the test points as evidence", () => {
    expect(read(answer("192.0.2.25", ZEN, "127.0.0.4", "127.0.0.10"), ...healthy(ZEN))).toEqual([
      {
        ip: "192.0.2.25",
        list: ZEN,
        state: "listed",
        codes: ["127.0.0.4", "127.0.0.10"],
        meanings: ["infected-host", "not-meant-to-send"],
        text: ["why"],
        evidence: ["192.0.2.25", "127.0.0.2", "127.0.0.1"].map((ip) => ({
          observation: idOf("dnsbl", { ip: ip as IpAddress, list: ZEN as DnsName }),
        })),
      },
    ]);
  });

  const dead = [answer("127.0.0.2", ZEN, "127.0.0.2"), answer("127.0.0.1", ZEN, "127.0.0.2")];
  const refusing = [answer("127.0.0.2", ZEN, "127.255.255.254"), answer("127.0.0.1", ZEN, "127.255.255.254")];
  it.each([
    ["clear", "a trusted list does not have it", [answer("192.0.2.25", ZEN), ...healthy(ZEN)]],
    ["unknown", "the test points were not seen", [answer("192.0.2.25", ZEN, "127.0.0.4")]],
    ["unknown", "a clear answer proves nothing without them", [answer("192.0.2.25", ZEN)]],
    ["unknown", "nobody documented the code", [answer("192.0.2.25", ZEN, "127.0.0.99"), ...healthy(ZEN)]],
    ["refused", "this very question was refused", [answer("192.0.2.25", ZEN, "127.255.255.254"), ...healthy(ZEN)]],
    ["refused", "the list refuses us", [answer("192.0.2.25", ZEN), ...refusing]],
    ["dead", "it lists everybody", [answer("192.0.2.25", ZEN, "127.0.0.2"), ...dead]],
    ["dead", "the answer is no list's", [answer("192.0.2.25", ZEN, "203.0.113.80"), ...healthy(ZEN)]],
    [
      "dead",
      "the list is closed",
      [answer("192.0.2.25", "dnsbl.sorbs.net", "127.0.0.10"), ...healthy("dnsbl.sorbs.net")],
    ],
    [
      "listed",
      "a list no table has, healthy",
      [answer("192.0.2.25", "bl.x.example", "127.0.0.77"), ...healthy("bl.x.example")],
    ],
    ["unknown", "a list no table has, untested", [answer("192.0.2.25", "bl.x.example", "127.0.0.77")]],
  ] as const)("are %s when %s", (state, _why, seen) => expect(read(...seen)[0]?.state).toBe(state));

  it("are unknown when the look failed, and then never clear", () => {
    const about = { ip: "192.0.2.25" as IpAddress, list: ZEN as DnsName };
    expect(read(missed("dnsbl", about), ...healthy(ZEN))).toMatchObject([{ state: "unknown", codes: [] }]);
  });

  it("leave the test points out", () => expect(read(...healthy(ZEN))).toEqual([]));
});
