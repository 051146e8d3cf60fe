import { describe, expect, it } from "vitest";
import { skippedExchangers } from "../../src/facts/skipped-exchangers.ts";
import type { Observation } from "../../src/model/observation.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import { ATTEMPT, dialogue, missed, saw, smtpAbout } from "../support/observe.ts";

const BEST = smtpAbout();
const NEXT = smtpAbout({ host: "mx2.partner.example" as DnsName, ip: "198.51.100.11" as IpAddress });
const AGAIN = smtpAbout({ attempt: { ...ATTEMPT, round: 300 }, changed: "round" });
const REFUSED = { steps: [], end: { how: "connect-refused" } } as const;
const SILENT = { steps: [], end: { how: "connect-timeout" } } as const;
const TAKES = dialogue("250 Ok");

describe("a best exchanger that turns everybody away", () => {
  const rows: readonly (readonly [string, readonly Observation[], string | null | undefined])[] = [
    ["once", [saw("smtp", BEST, REFUSED), saw("smtp", NEXT, TAKES)], "once"],
    [
      "after a pause as well",
      [saw("smtp", BEST, REFUSED), saw("smtp", NEXT, TAKES), saw("smtp", AGAIN, REFUSED)],
      "always",
    ],
    ["but not after a pause", [saw("smtp", BEST, REFUSED), saw("smtp", NEXT, TAKES), saw("smtp", AGAIN, TAKES)], "no"],
    ["as does the next one: they are all down", [saw("smtp", BEST, REFUSED), saw("smtp", NEXT, REFUSED)], "no"],
    ["while nobody looked at the next one", [saw("smtp", BEST, REFUSED)], null],
    ["or not: it answers", [saw("smtp", BEST, TAKES), saw("smtp", NEXT, TAKES)], "no"],
    ["or not: our own look failed", [missed("smtp", BEST), saw("smtp", NEXT, TAKES)], null],
    ["is not one that is only silent", [saw("smtp", BEST, SILENT), saw("smtp", NEXT, TAKES)], undefined],
    ["is not asked for where it was not tried", [saw("smtp", NEXT, TAKES)], undefined],
  ];
  it.each(rows)("%s", (_, looks, refuses) => {
    const [found] = skippedExchangers(observations([exchangers(10, 20), ...looks]));
    expect(found?.refuses).toBe(refuses);
  });
  it("is not one of two that are equally good", () => {
    const looks = [saw("smtp", BEST, REFUSED), saw("smtp", NEXT, TAKES)];
    expect(skippedExchangers(observations([exchangers(10, 10), ...looks]))).toEqual([]);
  });
});

function exchangers(first: number, second: number): Observation {
  return saw(
    "mx",
    { domain: "partner.example" as DnsName },
    {
      rcode: "NOERROR",
      exchanges: [
        { preference: first, host: BEST.host as string as RemoteText },
        { preference: second, host: NEXT.host as string as RemoteText },
      ],
    },
  );
}
