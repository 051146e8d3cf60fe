import { describe, expect, it } from "vitest";
import { listHealth } from "../../src/facts/list-health.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { Failure } from "../../src/model/outcome.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

type Answer = readonly string[] | Failure["kind"] | null;

function health(listed: Answer, clear: Answer, zone = "bl.spamcop.net") {
  const list = zone as DnsName;
  const seen = [point("127.0.0.2", listed), point("127.0.0.1", clear), point("192.0.2.25", [])].flat();
  return listHealth(observations(seen)).get(list);

  function point(ip: string, answer: Answer): readonly Observation[] {
    const about = { ip: ip as IpAddress, list };
    if (answer === null) return [];
    if (typeof answer === "string") return [missed("dnsbl", about, { kind: answer } as Failure)];
    const rcode = answer.length > 0 ? "NOERROR" : "NXDOMAIN";
    return [saw("dnsbl", about, { rcode, codes: answer as readonly string[] as readonly IpAddress[], text: [] })];
  }
}

describe("a list", () => {
  it.each([
    ["is trusted when both test points answer rightly", ["127.0.0.2"], [], "trusted"],
    ["refuses when a test point gets a refusal", ["127.255.255.254"], ["127.255.255.254"], "refuses"],
    ["refuses when only one of them does", "dns-timeout", ["127.255.255.255"], "refuses"],
    ["is dead when it lists the whole world", ["127.0.0.2"], ["127.0.0.2"], "dead"],
    ["is dead when it answers outside 127/8", ["203.0.113.80"], ["203.0.113.80"], "dead"],
    ["is silent when neither point gets an answer", "dns-timeout", "dns-servfail", "silent"],
    ["is unknown when only one point gets an answer", ["127.0.0.2"], "dns-timeout", "unknown"],
    ["is unknown when our own resolver fails", "dns-unreachable", "dns-unreachable", "unknown"],
    ["is unknown when it does not list what every list must", [], [], "unknown"],
    ["is unknown when its test points were not asked", null, null, "unknown"],
    ["is unknown when one of them was not asked", ["127.0.0.2"], null, "unknown"],
  ] as const)("%s", (_title, listed, clear, expected) => expect(health(listed, clear)).toBe(expected));

  it("is read by the common test points when no table has it", () => {
    expect(health(["127.0.0.3"], [], "bl.nobody.example")).toBe("trusted");
    expect(health(["127.255.255.254"], [], "bl.nobody.example")).toBe("refuses");
  });
  it("that also praises is trusted though it praises the point that must not be listed", () => {
    expect(health(["127.0.0.2"], ["127.0.0.1"], "hostkarma.junkemailfilter.com")).toBe("trusted");
    expect(health(["127.0.0.2"], ["127.0.0.2"], "hostkarma.junkemailfilter.com")).toBe("dead");
    expect(health(["127.0.0.2"], ["127.0.0.1"])).toBe("dead");
  });
  it("is dead when it is known to be closed, whatever it answers, and without being asked", () => {
    expect(health(["127.0.0.2"], [], "dul.dnsbl.sorbs.net")).toBe("dead");
    expect(listHealth(observations([])).get("dnsbl.ahbl.org" as DnsName)).toBe("dead");
  });
});
