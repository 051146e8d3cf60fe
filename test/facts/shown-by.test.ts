import { describe, expect, it } from "vitest";
import { randomRecipient } from "../../src/facts/random-recipient.ts";
import { asWorded, refusals } from "../../src/facts/refusals.ts";
import { shownBy } from "../../src/facts/shown-by.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Attempt } from "../../src/model/observations/smtp.ts";
import { observations } from "../../src/model/observations.ts";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import type { Transcript } from "../../src/model/transcript.ts";
import { enhancedCodeOf } from "../../src/smtp/enhanced-code.ts";
import { ATTEMPT, dialogue as dialogueOf, reply, saw, smtpAbout } from "../support/observe.ts";

const DENIED = "550 5.7.1 Access denied";
const NOBODY = "550 5.4.1 Recipient address rejected: Access denied";
const TAKEN = "250 2.1.5 Ok";
const POSTMASTER = { to: ["postmaster@partner.example"] };
const STRANGER = { to: [randomRecipient("partner.example")] };

describe("what experiments show a refusal to mean", () => {
  const rows: readonly (readonly [string, string, readonly Observation[], string | null])[] = [
    ["nothing without an experiment", DENIED, [], null],
    ["nothing when the null sender is refused as well", DENIED, [repeat("from", { from: null }, DENIED)], null],
    [
      "the sender, when the null one is taken",
      DENIED,
      [repeat("from", { from: null }, TAKEN)],
      "sender-blocked likely",
    ],
    [
      "the recipient, when anybody else is taken",
      DENIED,
      [repeat("to", POSTMASTER, TAKEN), repeat("to", STRANGER, TAKEN)],
      "recipient-restricted proven",
    ],
    [
      "perhaps the recipient, as long as only the postmaster was tried",
      DENIED,
      [repeat("to", POSTMASTER, TAKEN)],
      "recipient-restricted possible",
    ],
    [
      "nothing, when the postmaster alone is taken: he often is, whatever is wrong",
      DENIED,
      [repeat("to", POSTMASTER, TAKEN), repeat("to", STRANGER, DENIED)],
      null,
    ],
    [
      "an unknown mailbox, when the words say so and the postmaster is known",
      NOBODY,
      [repeat("to", POSTMASTER, TAKEN), repeat("to", STRANGER, NOBODY)],
      "recipient-unknown proven",
    ],
    [
      "a domain that is not hosted, when the same words meet the postmaster",
      NOBODY,
      [repeat("to", POSTMASTER, NOBODY)],
      "relay-denied likely",
    ],
    [
      "greylisting, when the pause helps",
      "451 4.7.1 Try again later",
      [repeat("round", { round: 300 }, TAKEN)],
      "greylisted proven",
    ],
    [
      "nothing, when it does not",
      "451 4.7.1 Try again later",
      [repeat("round", { round: 300 }, "451 4.7.1 Try again later")],
      null,
    ],
    [
      "greylisting, when whoever screens in depth lets in who comes again at once",
      "450 4.3.2 Service currently unavailable",
      [repeat("round", { round: 5 }, TAKEN)],
      "greylisted proven",
    ],
    [
      "nothing, when so short a pause does not help",
      "450 4.3.2 Service currently unavailable",
      [repeat("round", { round: 5 }, "450 4.3.2 Service currently unavailable")],
      null,
    ],
    ["the address, when another one of ours is taken", DENIED, [from("192.0.2.99", TAKEN)], "ip-blocked proven"],
    ["nothing, when that one is refused as well", DENIED, [from("192.0.2.99", DENIED)], null],
    ["nothing, when it is the same address after all", DENIED, [from("192.0.2.25", TAKEN)], null],
    [
      "the address, when an outage for good is one for this address alone",
      "550 5.3.2 Service currently unavailable",
      [from("192.0.2.99", TAKEN)],
      "ip-blocked likely",
    ],
    [
      "nothing, when it is one for now: it may be over",
      "450 4.3.2 Service currently unavailable",
      [from("192.0.2.99", TAKEN)],
      null,
    ],
    [
      "the sender's domain, when there is none",
      "550 Sender verify failed",
      [saw("mx", { domain: "acme.example" as DnsName }, { rcode: "NXDOMAIN", exchanges: [] })],
      "sender-domain-unresolvable proven",
    ],
  ];
  it.each(rows)("%s", (_, answer, experiments, expected) => {
    const seen = observations([saw("smtp", smtpAbout(), dialogue(answer)), ...experiments]);
    const refusal = asWorded(seen).find(({ evidence }) => seen.get(evidence.observation)?.id === FIRST);
    const shown = refusal === undefined ? null : shownBy(seen, refusal);
    expect(shown === null ? null : `${shown.meaning} ${shown.confidence}`).toBe(expected);
  });

  it("is an unencrypted dialogue, when the encrypted one is let through", () => {
    const clear = smtpAbout({ attempt: { ...ATTEMPT, tls: "none" } });
    const secured = smtpAbout({ attempt: { ...ATTEMPT, tls: "starttls" }, changed: "tls" });
    const seen = observations([saw("smtp", clear, offering(DENIED)), saw("smtp", secured, dialogue(TAKEN))]);
    expect(refusals(seen)).toMatchObject([{ reading: { meaning: "tls-required" }, shown: { confidence: "proven" } }]);
  });

  it("stands in the reading from then on, with both dialogues as evidence", () => {
    const seen = observations([saw("smtp", smtpAbout(), dialogue(DENIED)), repeat("from", { from: null }, TAKEN)]);
    expect(asWorded(seen)).toMatchObject([{ reading: { meaning: "policy-block" }, shown: null }]);
    expect(refusals(seen)).toMatchObject([{ reading: { meaning: "sender-blocked", by: "words" } }]);
    expect(refusals(seen)[0]?.shown?.evidence).toHaveLength(2);
  });
});

/** With the enhanced code of its answer, as the parser would have read it. */
function dialogue(answer: string): Transcript {
  const { steps, end } = dialogueOf(answer);
  const enhanced = enhancedCodeOf([answer.slice(4)]);
  const read = steps.map((step) =>
    step.kind === "received" && step.stage === "RCPT" ? { ...step, reply: { ...step.reply, enhanced } } : step,
  );
  return { steps: read, end };
}

const FIRST = saw("smtp", smtpAbout(), dialogue(DENIED)).id;

function repeat(field: keyof Attempt, change: Partial<Attempt>, answer: string): Observation {
  return saw("smtp", smtpAbout({ attempt: { ...ATTEMPT, ...change }, changed: field }), dialogue(answer));
}

/** The same from another vantage. */
function from(ip: string, answer: string): Observation {
  const source = ip as IpAddress;
  const { steps, end } = dialogue(answer);
  const moved = steps.map((step) => (step.kind === "connected" ? { ...step, from: source } : step));
  return saw("smtp", smtpAbout({ attempt: { ...ATTEMPT, source } }), { steps: moved, end });
}

function offering(answer: string): Transcript {
  const { steps, end } = dialogue(answer);
  const ehlo = reply("250-mx.partner.example", "250 STARTTLS");
  return {
    steps: steps.map((step) => (step.kind === "received" && step.stage === "EHLO" ? { ...step, reply: ehlo } : step)),
    end,
  };
}
