import { describe, expect, it } from "vitest";
import { withOwnNames } from "../../src/cli/own-names.ts";
import type { DnsName } from "../../src/model/scalars.ts";
import { emptyWorld } from "../support/world.ts";

const HOSTS = "127.0.0.1 localhost\n192.0.2.7  mail.internal mail # the relay\n2001:db8::7 mail.internal\nnonsense\n";
const { signal } = new AbortController();

describe("names this machine knows by itself", () => {
  const { dns } = withOwnNames(emptyWorld(), HOSTS);

  it.each([
    ["localhost", "A", ["127.0.0.1"]],
    ["localhost", "AAAA", ["::1"]],
    ["app.localhost", "A", ["127.0.0.1"]],
    ["mail.internal", "A", ["192.0.2.7"]],
    ["mail.internal", "AAAA", ["2001:db8::7"]],
    ["mail", "AAAA", []],
  ] as const)("%s %s is not asked of DNS", async (name, type, records) => {
    expect(await dns.ask(name as DnsName, type, signal)).toMatchObject({ state: "seen", value: { records } });
  });

  it.each([
    ["mail.example.org", "A"],
    ["mail.internal", "MX"],
  ] as const)("%s %s is", async (name, type) => {
    expect(await dns.ask(name as DnsName, type, signal)).toMatchObject({ state: "failed" });
  });
});
