import { expect, it } from "vitest";
import { sts } from "../../probes/sts.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, RemoteText } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";
import { target } from "../support/target.ts";
import { STEADY, zoneWorld } from "../support/zone-world.ts";

const domain = "partner.example" as DnsName;
const record = { domain, part: "record" } as const;
const policy = { domain, part: "policy" } as const;

it("fetches the policy only of a domain that says it has one", () => {
  const announced = saw("sts", record, { part: "record", records: ["v=STSv1; id=1" as RemoteText] });
  const silent = saw("sts", record, { part: "record", records: [] });
  expect(sts.plan(target(), observations([]))).toEqual([record]);
  expect(sts.plan(target(), observations([announced]))).toEqual([record, policy]);
  expect(sts.plan(target(), observations([silent]))).toEqual([record]);
  expect(sts.plan(target(), observations([missed("sts", record)]))).toEqual([record]);
  expect(sts.plan(target({ command: "explain" }), observations([]))).toEqual([]);
});

it("takes only records of its kind for an announcement", async () => {
  const world = zoneWorld({ "_mta-sts.partner.example TXT": ["v=spf1 -all", "v=STSv1; id=1", "v=STSv12; id=2"] });
  expect(await sts.look(record, world, STEADY)).toEqual({
    state: "seen",
    value: { part: "record", records: ["v=STSv1; id=1"] },
  });
});

it("fetches from the one place there is, and stores what came unread", async () => {
  const asked: string[] = [];
  const fetched = { how: "tls-failed", reason: "CERT_HAS_EXPIRED" } as const;
  const world = {
    ...zoneWorld({}),
    https: {
      get: async (url: string) => {
        asked.push(url);
        return { state: "seen", value: fetched } as const;
      },
    },
  };
  expect(await sts.look(policy, world, STEADY)).toEqual({ state: "seen", value: { part: "policy", fetched } });
  expect(asked).toEqual(["https://mta-sts.partner.example/.well-known/mta-sts.txt"]);
});

it("an answer that did not come is no absence", async () => {
  const world = zoneWorld({ "_mta-sts.partner.example TXT": "dns-timeout" });
  expect(await sts.look(record, world, STEADY)).toEqual({ state: "failed", why: { kind: "dns-timeout" } });
});
