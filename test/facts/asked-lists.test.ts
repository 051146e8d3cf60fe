import { describe, expect, it } from "vitest";
import { askedLists } from "../../src/facts/asked-lists.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { dialogue, saw, smtpAbout } from "../support/observe.ts";

const LIST = "zen.spamhaus.org" as DnsName;

function answered(ip: string, codes: readonly string[]): Observation {
  const rcode = codes.length > 0 ? "NOERROR" : "NXDOMAIN";
  return saw("dnsbl", { ip: ip as IpAddress, list: LIST }, { rcode, codes: codes as readonly IpAddress[], text: [] });
}

it("a list that refuses is shown with the code it refused by, and by its test points", () => {
  const refused = ["127.0.0.1", "127.0.0.2", "203.0.113.9"].map((ip) => answered(ip, ["127.255.255.254"]));
  expect(askedLists(observations(refused))).toMatchObject([
    {
      list: LIST,
      health: "refuses",
      codes: ["127.255.255.254"],
      evidence: [
        { observation: "dnsbl:127.0.0.1/zen.spamhaus.org" },
        { observation: "dnsbl:127.0.0.2/zen.spamhaus.org" },
      ],
    },
  ]);
});

it("a list that nobody asked is not among them, though it closed long ago", () => {
  expect(askedLists(observations([]))).toEqual([]);
});

describe("a list of which nobody knows whether it still runs", () => {
  const WOODY = "blacklist.woody.ch" as DnsName;
  const point = (ip: string, codes: readonly string[]) =>
    saw(
      "dnsbl",
      { ip: ip as IpAddress, list: WOODY },
      { rcode: codes.length > 0 ? "NOERROR" : "NXDOMAIN", codes: codes as readonly IpAddress[], text: [] },
    );
  const world = [point("127.0.0.1", ["127.0.0.2"]), point("127.0.0.2", ["127.0.0.2"])];
  const named = saw(
    "smtp",
    smtpAbout(),
    dialogue("554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using blacklist.woody.ch"),
  );

  it("is trusted once its test points answer rightly", () => {
    const right = [point("127.0.0.1", []), point("127.0.0.2", ["127.0.0.2"])];
    expect(askedLists(observations(right))).toMatchObject([{ list: WOODY, health: "trusted" }]);
  });
  it("is no news when it does not work: only unknown", () => {
    expect(askedLists(observations(world))).toMatchObject([{ list: WOODY, health: "unknown" }]);
  });
  it("is told to be dead when a receiver refuses mail by it", () => {
    expect(askedLists(observations([...world, named]))).toMatchObject([{ list: WOODY, health: "dead" }]);
  });
});
