import { expect, it } from "vitest";
import { echoedIpIn } from "../../src/smtp/echoed-ip.ts";

it("finds the address in brackets, and none in endless noise", () => {
  expect(echoedIpIn(" Hello [192.0.2.1]")).toBe("192.0.2.1");
  expect(echoedIpIn("[".repeat(100_000))).toBeNull();
});
