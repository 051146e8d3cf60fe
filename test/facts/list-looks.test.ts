import { expect, it } from "vitest";
import { listLooks } from "../../src/facts/list-looks.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";

it("a listing needs the entry and both test points", () => {
  expect(listLooks("192.0.2.25" as IpAddress, "bl.x.example" as DnsName).map(({ about }) => about.ip)).toEqual([
    "192.0.2.25",
    "127.0.0.2",
    "127.0.0.1",
  ]);
});
