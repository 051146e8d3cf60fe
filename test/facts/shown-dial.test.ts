import { expect, it } from "vitest";
import { shownEndpoint } from "../../src/facts/shown-dial.ts";
import type { IpAddress } from "../../src/model/scalars.ts";

it("an IPv6 address is bracketed before its port", () => {
  expect(shownEndpoint({ ip: "2001:db8::7" as IpAddress, port: 25 })).toBe("[2001:db8::7]:25");
  expect(shownEndpoint({ ip: "192.0.2.7" as IpAddress, port: 25 })).toBe("192.0.2.7:25");
});
