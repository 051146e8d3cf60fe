import { expect, it } from "vitest";
import { isListMisuse } from "../../src/facts/list-misuse.ts";
import type { Refusal } from "../../src/facts/refusal.ts";
import type { Meaning } from "../../src/model/meaning.ts";
import type { ObservationId, RemoteText } from "../../src/model/scalars.ts";

function refusal(text: string, meaning: Meaning): Refusal {
  const named = {
    ips: [],
    lists: [],
    urls: [],
    mailboxes: [],
    contacts: [],
    domains: [],
    vendorCodes: [],
    retryAfterS: null,
  };
  return {
    evidence: { observation: "quoted:line 1" as ObservationId },
    told: "quoted",
    role: null,
    stage: null,
    wording: { code: 554, enhanced: null, lines: [text as RemoteText] },
    reading: { meaning, by: "words", alternatives: [], named },
    server: null,
    port: null,
    sender: undefined,
    recipient: undefined,
    helo: undefined,
    clientIp: null,
    clientIpNamed: false,
    stillTried: false,
    where: "line 1",
    shown: null,
  };
}

it.each([
  "blocked using zen.spamhaus.org; Error: open resolver",
  "blocked using zen.spamhaus.org; 127.255.255.254",
  "blocked using multi.uribl.com; 127.0.0.1 -> Query Refused",
  "blocked using zen.spamhaus.org; Error: excessive number of queries",
])("%s: the list refused the question", (text) => {
  expect(isListMisuse(refusal(text, "ip-listed-dnsbl"))).toBe(true);
});

it("a plain listing is none, and neither is a refusal about something else", () => {
  expect(isListMisuse(refusal("blocked using zen.spamhaus.org", "ip-listed-dnsbl"))).toBe(false);
  expect(isListMisuse(refusal("AUTH: query refused by the directory", "auth-failed"))).toBe(false);
});
