import { describe, expect, it } from "vitest";
import { mxHosts } from "../../src/facts/mx-hosts.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress, RemoteText } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

const DOMAIN = "partner.example" as DnsName;
const mx = (rcode: "NOERROR" | "NXDOMAIN", ...hosts: string[]) =>
  saw(
    "mx",
    { domain: DOMAIN },
    { rcode, exchanges: hosts.map((host) => ({ preference: 10, host: host as RemoteText })) },
  );
const only = (...seen: Parameters<typeof observations>[0] extends Iterable<infer T> ? T[] : never) =>
  mxHosts(observations(seen))[0];

describe("mxHosts", () => {
  it("joins each exchange with what is known of its addresses", () => {
    const found = only(
      mx("NOERROR", "mx.partner.example"),
      saw(
        "address",
        { name: "mx.partner.example" as DnsName, family: 4 },
        { rcode: "NOERROR", addresses: ["198.51.100.7" as IpAddress], aliases: ["farm.example" as DnsName] },
      ),
      missed("address", { name: "mx.partner.example" as DnsName, family: 6 }),
    );
    expect(found).toMatchObject({ outcome: "seen", exists: true, nullMx: false, implicit: false });
    expect(found?.exchanges).toMatchObject([
      {
        preference: 10,
        host: "mx.partner.example",
        kind: "name",
        addresses: {
          4: { state: "seen", rcode: "NOERROR", addresses: ["198.51.100.7"], aliases: ["farm.example"] },
          6: { state: "failed", rcode: null, addresses: [] },
        },
      },
    ]);
  });
  it("lets the domain stand in for itself when it has no MX", () => {
    expect(only(mx("NOERROR"))).toMatchObject({
      implicit: true,
      exchanges: [{ preference: null, host: DOMAIN, kind: "name", addresses: { 4: { state: "not-looked" } } }],
    });
  });
  it("has no exchange for the null MX", () => {
    expect(only(mx("NOERROR", ""))).toMatchObject({ nullMx: true, implicit: false, exchanges: [] });
  });
  it("tells the root beside other exchanges, and an address in place of a name", () => {
    const kinds = only(mx("NOERROR", "", "192.0.2.1", "mx.partner.example"))?.exchanges.map(({ kind }) => kind);
    expect(kinds).toEqual(["root", "address", "name"]);
  });
  it("tells a domain that does not exist from one that was not learnt of", () => {
    expect(only(mx("NXDOMAIN"))).toMatchObject({ outcome: "seen", exists: false, implicit: false, exchanges: [] });
    expect(only(missed("mx", { domain: DOMAIN }))).toMatchObject({ outcome: "failed", exists: null, exchanges: [] });
  });
});
