import { expect, it } from "vitest";
import { askedLists } from "../../src/facts/asked-lists.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { saw } from "../support/observe.ts";

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
