import { expect, it } from "vitest";
import { tlsReporting } from "../../src/facts/tls-reporting.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { missed, saw, texts } from "../support/observe.ts";

const about = { domain: "partner.example" as DnsName };

function faults(...records: readonly string[]): readonly string[] | undefined {
  const value = { records: texts(records) };
  return tlsReporting(observations([saw("tlsrpt", about, value)]))[0]?.faults;
}

it("mail and web addresses are places to report to, nothing else is", () => {
  expect(faults("v=TLSRPTv1; rua=mailto:a@b.example,https://b.example/r")).toEqual([]);
  expect(faults("v=TLSRPTv1; rua=a@b.example")).toEqual(["rua=a@b.example"]);
  expect(faults("v=TLSRPTv1; rua=mailto:a@b.example,http://b.example")).toEqual(["rua=http://b.example"]);
  expect(faults("v=TLSRPTv1;")).toEqual(["rua="]);
});

it("of several records none counts", () => {
  expect(faults("v=TLSRPTv1; rua=mailto:a@b.example", "v=TLSRPTv1; rua=mailto:c@b.example")).toHaveLength(2);
});

it("no record is no fault, and a failed look is no record neither", () => {
  expect(faults()).toEqual([]);
  expect(tlsReporting(observations([missed("tlsrpt", about)]))).toMatchObject([{ records: null, faults: [] }]);
});
