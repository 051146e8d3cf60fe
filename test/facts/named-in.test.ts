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

  it("reads a name asked of a list or of a reverse zone as the address it stands for", () => {
    const nibbles = "9.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2";
    expect(named("Blocked: 9.113.0.203.zen.spamhaus.org")).toMatchObject({
      ips: ["203.0.113.9"],
      lists: ["zen.spamhaus.org"],
      domains: [],
    });
    expect(named("[203.0.113.9] blocked, 9.113.0.203.bl.spamcop.net.").ips).toEqual(["203.0.113.9"]);
    expect(named(`Blocked: ${nibbles}.zen.spamhaus.org`)).toMatchObject({
      ips: ["2001:db8::9"],
      lists: ["zen.spamhaus.org"],
    });
    expect(named("cannot find 9.113.0.203.in-addr.arpa").ips).toEqual(["203.0.113.9"]);
    expect(named(`cannot find ${nibbles}.ip6.arpa`).ips).toEqual(["2001:db8::9"]);
  });

  it("leaves an address in its order where nothing says that it was turned round", () => {
    expect(named("203.0.113.9 blocked by zen.spamhaus.org").ips).toEqual(["203.0.113.9"]);
    expect(named("[203.0.113.9] listed: 203.0.113.9.bl.spamcop.net").ips).toEqual(["203.0.113.9"]);
    expect(named("9.113.0.203.dsl.provider.example refused").ips).toEqual(["9.113.0.203"]);
  });

  it("takes a host named after its address for no other address", () => {
    const { ips, domains } = named("Client host 9.113.0.203.dsl.provider.example[203.0.113.9] refused");
    expect(ips).toEqual(["203.0.113.9"]);
    expect(domains).toEqual(["9.113.0.203.dsl.provider.example"]);
    expect(named("192.0.2.1 and 203.0.113.9 refused").ips).toEqual(["192.0.2.1", "203.0.113.9"]);
  });

  it("names a list by its page on the site of a vendor, and by no other page of that site", () => {
    const lists = (page: string) => named(`rejected, see ${page}`).lists;
    expect(lists("http://www.barracudanetworks.com/reputation/?r=1&ip=203.0.113.9")).toEqual([
      "b.barracudacentral.org",
    ]);
    expect(lists("https://barracudanetworks.com/reputation?ip=203.0.113.9")).toEqual(["b.barracudacentral.org"]);
    expect(lists("https://www.barracudanetworks.com/products/reputation")).toEqual([]);
    expect(lists("https://www.barracudanetworks.com/reputations")).toEqual([]);
    expect(lists("https://barracudanetworks.com.example/reputation")).toEqual([]);
  });

  it("tells mailboxes from hosts and links", () => {
    const { mailboxes, domains, urls } = named(
      "<someone@example.org>: example.com refused, see https://help.example.net/a.",
    );
    expect(mailboxes).toEqual(["someone@example.org"]);
    expect(domains).toEqual(["example.com"]);
    expect(urls).toEqual(["https://help.example.net/a"]);
  });

  it("tells whom to write to from whom the mail was for", () => {
    const told = named("banned sender[192.0.2.1]. please forward this message to delist@example.com");
    expect([told.mailboxes, told.contacts]).toEqual([[], ["delist@example.com"]]);
    const both = named("<support@acme.example>: User unknown, contact support@acme.example");
    expect([both.mailboxes, both.contacts]).toEqual([["support@acme.example"], []]);
    const moved = named("User not local; please try <someone@example.com>");
    expect([moved.mailboxes, moved.contacts]).toEqual([["someone@example.com"], []]);
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
      contacts: [],
      vendorCodes: [],
      retryAfterS: null,
    });
  });
});

function named(text: string): ReturnType<typeof namedIn> {
  return namedIn({ code: 550, enhanced: null, lines: [text as RemoteText] });
}
