import { describe, expect, it } from "vitest";
import { spfOfMail } from "../../src/cli/spf-of-mail.ts";
import { ipAddress } from "../../src/dns/address.ts";
import type { Instant } from "../../src/model/scalars.ts";
import { emptyWorld } from "../support/world.ts";
import { zoneWorld } from "../support/zone-world.ts";

const MAIL = {
  at: "2026-01-15T08:00:00.000Z" as Instant,
  from: "shop@acme.example",
  to: ["alice@partner.example"],
  helo: "app",
  client: "127.0.0.1",
  tls: null,
  user: null,
  raw: Buffer.alloc(0),
};
const ZONE = { "acme.example TXT": ["v=spf1 ip4:192.0.2.25 -all"] };
const { signal } = new AbortController();

describe("SPF of a mail the test server took", () => {
  it.each([
    { client: "192.0.2.25", result: "pass" },
    { client: "192.0.2.26", result: "fail" },
    { client: null, result: "fail" },
  ])("is $result as if it came from $client", async ({ client, result }) => {
    const given = { client: client === null ? null : ipAddress(client), world: zoneWorld(ZONE) };
    expect(await spfOfMail(MAIL, given, signal)).toBe(result);
  });

  it("is no fault of the sender's when DNS does not answer", async () => {
    expect(await spfOfMail(MAIL, { client: ipAddress("192.0.2.25"), world: emptyWorld() }, signal)).toBe("temperror");
  });
});
