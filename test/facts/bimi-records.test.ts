import { expect, it } from "vitest";
import { bimiRecords } from "../../src/facts/bimi-records.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, RemoteText } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

const about = { domain: "acme.example" as DnsName };

function faults(...records: readonly string[]) {
  return bimiRecords(observations([saw("bimi", about, { records: records as readonly RemoteText[] })]))[0]?.faults;
}

it.each([
  "v=BIMI1; l=https://acme.example/logo.svg",
  "v=BIMI1; l=https://acme.example/logo.svg; a=https://acme.example/vmc.pem;",
  "v=BIMI1;l=;a=;",
  "v=BIMI1; l=https://acme.example/logo.svg; a=; avp=brand",
])("finds nothing wrong in %s", (record) => {
  expect(faults(record)).toEqual([]);
});

it.each([
  ["v=BIMI1;", ["l="]],
  ["v=BIMI1; l=http://acme.example/logo.svg", ["l=http://acme.example/logo.svg"]],
  ["v=bimi1; l=", ["v=bimi1"]],
  ["v=BIMI1; l=; a=acme.example/vmc.pem", ["a=acme.example/vmc.pem"]],
  ["v=BIMI1; l=; logo", ["logo"]],
])("names what is wrong in %s", (record, expected) => {
  expect(faults(record)).toEqual(expected);
});

it("several records are each at fault, and a failed look says nothing", () => {
  expect(faults("v=BIMI1; l=", "v=BIMI1; l=;")).toHaveLength(2);
  expect(bimiRecords(observations([missed("bimi", about)]))).toMatchObject([{ records: null, faults: [] }]);
});
