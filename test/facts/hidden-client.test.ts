import { describe, expect, it } from "vitest";
import { isHiddenClient } from "../../src/facts/hidden-client.ts";

describe("an address that the receiver's own network put there", () => {
  it.each(["172.23.0.1", "10.0.0.5", "192.168.1.1", "127.0.0.1", "::1", "fd00::1"])("is %s", (ip) => {
    expect(isHiddenClient(ip)).toBe(true);
  });

  it.each(["198.51.100.7", "2001:db8::9", "", null, 5])("is not %s", (ip) => {
    expect(isHiddenClient(ip)).toBe(false);
  });
});
