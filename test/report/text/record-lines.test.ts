import { expect, it } from "vitest";
import { speak } from "../../../src/messages/speak.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { DkimSelector } from "../../../src/model/observations/dkim.ts";
import type { DnsName, RemoteText } from "../../../src/model/scalars.ts";
import { seenLines } from "../../../src/report/text/seen-lines.ts";
import { saw } from "../../support/observe.ts";

const domain = "acme.example" as DnsName;
const shown = (seen: Observation) => seenLines(seen, speak("en")).map(({ text }) => text);

it("records are shown under the name they stand at, and their absence in words", () => {
  const record = "v=TLSRPTv1; rua=mailto:a@acme.example" as RemoteText;
  expect(shown(saw("tlsrpt", { domain }, { records: [record] }))).toEqual(["_smtp._tls.acme.example TXT", record]);
  expect(shown(saw("bimi", { domain }, { records: [] }))).toEqual(["default._bimi.acme.example TXT: no such record"]);
});

it("a search for keys shows those found with their selectors", () => {
  const keys = [{ selector: "s1" as DkimSelector, records: ["v=DKIM1; p=" as RemoteText], aliases: [] }];
  const seen = saw("dkim", { domain, selector: null }, { keys, tried: 90, unanswered: 0 });
  expect(shown(seen)).toEqual(["*._domainkey.acme.example TXT", "s1: v=DKIM1; p="]);
});

it("a policy is shown with its status, and no more than its first lines", () => {
  const body = Array.from({ length: 400 }, (_, line) => `line ${line}`).join("\n") as RemoteText;
  const fetched = { how: "answered", status: 200, type: null, body, cut: false } as const;
  const lines = shown(saw("sts", { domain, part: "policy" }, { part: "policy", fetched }));
  expect(lines.slice(0, 3)).toEqual(["https://mta-sts.acme.example/.well-known/mta-sts.txt", "HTTP 200", "line 0"]);
  expect(lines.length).toBeLessThan(20);
});

it("a policy that could not be fetched is shown with the reason", () => {
  const fetched = { how: "tls-failed", reason: "CERT_HAS_EXPIRED" } as const;
  const [, reason] = shown(saw("sts", { domain, part: "policy" }, { part: "policy", fetched }));
  expect(reason).toContain("CERT_HAS_EXPIRED");
});

it("TLSA records say whether DNSSEC proves them", () => {
  const about = { host: "mx.acme.example" as DnsName, port: 25 };
  const records = ["3 1 1 ab" as RemoteText];
  const signed = saw("tlsa", about, { rcode: "NOERROR", records, authenticated: true });
  expect(shown(signed)).toEqual(["_25._tcp.mx.acme.example TLSA", "3 1 1 ab (DNSSEC)"]);
});

it("what a log told of a sender is shown with its hour and the limit", () => {
  const told = { hour: "Mar  1 04" as RemoteText, messages: 51, limit: 50, cut: false };
  expect(shown(saw("sending", { sender: "alice@acme.example" }, told))).toEqual([
    "alice@acme.example: 51 messages in the hour Mar  1 04; limit: 50",
  ]);
});
