import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCase } from "../../../src/world/scripted/case-file.ts";
import { CaseSyntaxError } from "../../../src/world/scripted/case-lines.ts";

const WHOLE = `A VPS without reverse DNS;
the receiver says so.

# a comment
target  trace someone@example.org  from alice@acme.example  ip 192.0.2.1
        helo mail.acme.example  login alice secret  port 25  port 587  family 4  only smtp  only mx

dns
  lists healthy
  # another
  example.org     MX   10 MX.Example.net.
  example.org     TXT  "v=spf1 " "-all"
  example.org     TXT  bare text with "quotes"
  nul.example     MX   0 .

smtp 198.51.100.7:25 [2001:db8::7]:25 mx.example.net
  S: 220-hello
  S: 220 there
  C: RCPT TO:<someone@example.org>
  S: 550 5.7.25 no PTR
  tls expired TLSv1.2
  hangs after DATA

quoted
  550 first
    second

sending Alice@acme.example
  51 of 50 in Mar  1 04
  cut

rtt 5
here 192.0.2.9 no-ipv6

expect
  present  ptr-missing  192.0.2.1  proven
  unexplained  nothing
`;

describe("parseCase", () => {
  const parsed = parseCase(WHOLE, "whole.case");

  it("keeps the first paragraph as prose", () => {
    expect(parsed.prose).toBe("A VPS without reverse DNS; the receiver says so.");
  });

  it("makes the target as the command line would", () => {
    expect(parsed.target).toMatchObject({
      command: "trace",
      domain: "example.org",
      recipient: "someone@example.org",
      sender: "alice@acme.example",
      senderDomain: "acme.example",
      sendingIps: ["192.0.2.1"],
      helo: "mail.acme.example",
      ports: [25, 587],
      families: [4],
      login: "given",
    });
    expect(parsed.target.without).not.toContain("smtp");
    expect(parsed.target.without).toContain("dnsbl");
  });

  it("keeps the password out of the target", () => {
    expect(JSON.stringify(parsed.target)).not.toContain("secret");
    expect(parsed.login).toEqual({ user: "alice", password: "secret", mechanism: null });
  });

  it("joins the strings of a TXT record and keeps a bare one as it stands", () => {
    expect(parsed.zone.names.get("example.org")?.get("TXT")).toEqual({
      is: "records",
      records: ["v=spf1 -all", 'bare text with "quotes"'],
    });
  });

  it("writes names as resolvers do, and the null MX with its dot", () => {
    expect(parsed.zone.names.get("example.org")?.get("MX")).toEqual({ is: "records", records: ["10 mx.example.net"] });
    expect(parsed.zone.names.get("nul.example")?.get("MX")).toEqual({ is: "records", records: ["0 ."] });
  });

  it("reads a server with several addresses, its greeting, rules and behaviour", () => {
    const [section] = parsed.smtp;
    expect(section?.at).toEqual([
      { ip: "198.51.100.7", port: 25 },
      { ip: "2001:db8::7", port: 25 },
    ]);
    expect(section?.name).toBe("mx.example.net");
    expect(section?.script.greeting).toHaveLength(2);
    expect(section?.script.rules).toHaveLength(1);
    expect(section?.script.tls).toMatchObject({ certificate: "expired", versions: ["TLSv1.2"] });
    expect(section?.script.breaks).toEqual([{ how: "hangs", after: "DATA" }]);
  });

  it("keeps the inner indentation of a quoted text", () => {
    expect(parsed.quoted).toEqual(["550 first\n  second"]);
  });

  it("reads what a log told of a sender, the hour in its own words", () => {
    expect(parsed.sendings).toEqual([
      { about: { sender: "Alice@acme.example" }, value: { hour: "Mar  1 04", messages: 51, limit: 50, cut: true } },
    ]);
    const broken = WHOLE.replace("51 of 50 in", "51 above 50 in");
    expect(() => parseCase(broken, "broken.case")).toThrow("expected MESSAGES of LIMIT in HOUR");
  });

  it("reads latency, our own addresses and expectations", () => {
    expect(parsed.rttMs).toBe(5);
    expect(parsed.here).toEqual({ ipv4: "192.0.2.9", ipv6: null });
    expect(parsed.expect).toMatchObject([
      { is: "present", cause: "ptr-missing", subject: "192.0.2.1", confidence: "proven" },
      { is: "unexplained", count: 0 },
    ]);
  });

  it("takes an address after `from` for the sending one, as in `recipient X from 192.0.2.1`", () => {
    const { target } = parseCase("Prose.\n\ntarget recipient a@example.org from 192.0.2.1\n", "short.case");
    expect(target).toMatchObject({ command: "trace", sendingIps: ["192.0.2.1"], sender: null });
  });

  it("reads how large a message is sent, and sends none unless it says so", () => {
    expect(parseCase("Prose.\n\ntarget smoke mx.example.net\nmessage 400\n", "m.case").messageBytes).toBe(400);
    expect(parsed.messageBytes).toBeNull();
  });

  it("lets us be the host the target's addresses belong to, unless it says where we are", () => {
    const here = (more: string) => parseCase(`Prose.\n\ntarget check a.example ip 192.0.2.7${more}\n`, "h.case").here;
    expect(here("")).toEqual({ ipv4: "192.0.2.7", ipv6: "fd00::5" });
    expect(here("\nhere 10.9.9.9")).toEqual({ ipv4: "10.9.9.9", ipv6: "fd00::5" });
  });
});

describe("a mistake in a case file is named with its place", () => {
  const ROWS: readonly (readonly [string, string, RegExp])[] = [
    ["no target", "dns\n  a A 192.0.2.1", /x\.case:1: expected a line "target/],
    ["an unknown section", "target explain\nsmpt 192.0.2.1:25", /x\.case:4: expected one of target, dns/],
    ["an unknown record type", "target explain\ndns\n  a.example MXX 1", /x\.case:5: expected NAME TYPE VALUE/],
    [
      "an address that is none",
      "target explain\ndns\n  a.example A 192.0.2.300",
      /x\.case:5: expected one IPv4 address/,
    ],
    ["a word beside a record", "target explain\ndns\n  a.example A 192.0.2.3\n  a.example A TIMEOUT", /x\.case:6:/],
    ["a server without a port", "target explain\nsmtp 192.0.2.3", /x\.case:4: expected smtp ADDRESS:PORT/],
    ["an unknown behaviour", "target explain\nsmtp 192.0.2.3:25\n  explodes", /x\.case:5: expected S:, C:/],
    ["a message without a size", "target explain\nmessage large", /x\.case:4: expected message BYTES/],
    ["half an expectation", "target explain\nexpect\n  nothing found", /x\.case:5: expected nothing blocks/],
    ["an unknown kind", "target explain only magic", /x\.case:3: expected one of .* instead of magic/],
    ["a subject left out", "target explain\nexpect\n  present ptr-missing", /x\.case:5: expected a subject/],
    [
      "a confidence that is none",
      "target explain\nexpect\n  first ptr-missing sure",
      /x\.case:5: expected a confidence/,
    ],
  ];
  for (const [what, text, message] of ROWS) {
    it(what, () => {
      expect(() => parseCase(`Prose.\n\n${text}\n`, "x.case")).toThrow(message);
    });
  }
});

describe("whatever the text", () => {
  const WORDS = [
    ...WHOLE.split(/(\s+)/),
    ...'* [ ] : :: 0 65536 -1 .. " \\ ANY list listed lists NXDOMAIN CNAME 127.0.0.2 10.0.0.256 1::2::3'.split(" "),
    "\n\n",
    "\n  ",
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8 })), { maxLength: 120 });

  it("only a CaseSyntaxError with file and line comes of it", () => {
    fc.assert(
      fc.property(text, (words) => {
        try {
          parseCase(`Prose.\n\ntarget explain\n${words.join(" ")}`, "fuzz.case");
        } catch (error) {
          expect(error).toBeInstanceOf(CaseSyntaxError);
          expect(String(error)).toMatch(/fuzz\.case:\d+: expected /);
        }
      }),
      { numRuns: 500 },
    );
  });
});
