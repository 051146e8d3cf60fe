import { describe, expect, it } from "vitest";
import { namedIn } from "../../src/facts/named-in.ts";
import type { RemoteText } from "../../src/model/scalars.ts";

describe("namedIn", () => {
  it("finds the client address, bare, bracketed, as IPv6 and in a link", () => {
    expect(named("Client host [192.0.2.1] blocked").ips).toEqual(["192.0.2.1"]);
    expect(named("blocked: 192.0.2.1.").ips).toEqual(["192.0.2.1"]);
    expect(named("550-5.7.25 [2001:DB8::1] The IP address sending").ips).toEqual(["2001:db8::1"]);
    expect(named("see https://ipcheck.example.org/?ip=192.0.2.7").ips).toEqual(["192.0.2.7"]);
  });

  it("takes neither an enhanced code nor a release number nor a time for an address", () => {
    expect(named("5.7.1 deferred - 4.16.55.1; see https://postmaster.example.org at 12:34:56").ips).toEqual([]);
  });

  it("names the list by its zone, by its operator's page, by its name", () => {
    expect(named("blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1").lists).toEqual([
      "zen.spamhaus.org",
    ]);
    expect(named("rejected, see http://www.spamhaus.org/query/bl?ip=192.0.2.1").lists).toEqual(["zen.spamhaus.org"]);
    expect(named("listed at https://www.spamhaus.org/query/dbl?domain=example.com").lists).toEqual([
      "dbl.spamhaus.org",
    ]);
    expect(named("Your IP is blacklisted by SpamCop").lists).toEqual(["bl.spamcop.net"]);
    expect(named("blocked using rbl.example.net").lists).toEqual(["rbl.example.net"]);
  });

  it("tells mailboxes from hosts and links", () => {
    const { mailboxes, domains, urls } = named(
      "<someone@example.org>: example.com refused, see https://help.example.net/a.",
    );
    expect(mailboxes).toEqual(["someone@example.org"]);
    expect(domains).toEqual(["example.com"]);
    expect(urls).toEqual(["https://help.example.net/a"]);
  });

  it("finds vendors' codes and the time to wait", () => {
    expect(named("our block list (S3140).").vendorCodes).toEqual(["S3140"]);
    expect(named("[TSS04] deferred").vendorCodes).toEqual(["TSS04"]);
    expect(named("Greylisted for 300 seconds").retryAfterS).toBe(300);
    expect(named("please try again in 5 minutes").retryAfterS).toBe(300);
    expect(named("Greylisted, see http://postgrey.example.org").retryAfterS).toBeNull();
  });

  it("finds nothing in plain words", () => {
    expect(named("User unknown")).toEqual({
      ips: [],
      lists: [],
      urls: [],
      mailboxes: [],
      domains: [],
      vendorCodes: [],
      retryAfterS: null,
    });
  });
});

function named(text: string): ReturnType<typeof namedIn> {
  return namedIn({ code: 550, enhanced: null, lines: [text as RemoteText] });
}
