import { describe, expect, it } from "vitest";
import { namedIn } from "../../src/facts/named-in.ts";
import type { Reading } from "../../src/facts/refusal.ts";
import { asTold, whereToAsk } from "../../src/facts/where-to-ask.ts";
import type { RemoteText } from "../../src/model/scalars.ts";

function pointed(text: string): string | null {
  const named = namedIn({ code: 550, enhanced: null, lines: [text as RemoteText] });
  const reading: Reading = { meaning: "ip-blocked", by: "words", alternatives: [], named };
  return whereToAsk({ reading });
}

describe("where a reply itself sends people who ask", () => {
  it.each([
    ["banned sender[192.0.2.1]. please forward this message to delist@example.com", "delist@example.com"],
    [
      "A problem occurred. (Ask your postmaster for help or to contact tosa@rx.example.net to clarify.)",
      "tosa@rx.example.net",
    ],
    ["Blocked - see https://check.example.net/?ip=192.0.2.1", "https://check.example.net/?ip=192.0.2.1"],
    ["Blocked, see https://check.example.net/ or contact help@example.net", "help@example.net"],
    ["<bob@partner.example>: Recipient address rejected: Access denied", null],
    ["The mail server could not deliver mail to alice@acme.example.", null],
    ["User unknown", null],
  ])("%s", (text, place) => {
    expect(pointed(text)).toBe(place);
  });

  it("heads the ways out, where there is such a place, and is not made up where there is none", () => {
    const ways = [{ id: "clean-up", who: "sender-admin" }] as const;
    expect(asTold("delist@example.com", ways).map(({ id }) => id)).toEqual(["ask-as-told", "clean-up"]);
    expect(asTold(null, ways)).toEqual(ways);
  });
});
