import { describe, expect, it } from "vitest";
import { ofMeaning, refusals } from "../../src/facts/refusals.ts";
import { observations } from "../../src/model/observations.ts";
import type { IpAddress } from "../../src/model/scalars.ts";
import { readPasted } from "../../src/quoted/read-pasted.ts";
import { dialogue, saw, smtpAbout } from "../support/observe.ts";

describe("refusals", () => {
  it("carry who said what to whom, with the envelope", () => {
    const seen = observations([saw("smtp", smtpAbout(), dialogue("550 5.1.1 User unknown"))]);
    expect(refusals(seen)).toMatchObject([
      {
        told: "said",
        role: "mx",
        stage: "RCPT",
        server: "mx.partner.example",
        port: 25,
        sender: "alice@acme.example",
        recipient: "bob@partner.example",
        helo: "mail.acme.example",
        reading: { meaning: "recipient-unknown", by: "words" },
      },
    ]);
  });

  it("take the client's address from the words before any other", () => {
    const answer = "554 5.7.1 Client host [203.0.113.9] blocked using zen.spamhaus.org";
    const [refusal] = refusals(observations([saw("smtp", smtpAbout(), dialogue(answer))]));
    expect(refusal).toMatchObject({ clientIp: "203.0.113.9", clientIpNamed: true });
  });

  it("do not take the server's own address for the client's", () => {
    const about = smtpAbout({ ip: "203.0.113.10" as IpAddress });
    const [refusal] = refusals(observations([saw("smtp", about, dialogue("554 [203.0.113.10] does not relay"))]));
    expect(refusal).toMatchObject({ clientIpNamed: false });
  });

  it("leave out a broken connection: it says nothing", () => {
    const seen = observations([saw("smtp", smtpAbout(), { steps: [], end: { how: "connect-timeout" } })]);
    expect(refusals(seen)).toEqual([]);
  });

  it("hold what people quote, placed by its source when no server is named", () => {
    const seen = observations([saw("quoted", { source: "line 1" }, readPasted("552 5.2.2 Over quota"))]);
    expect(refusals(seen)).toMatchObject([{ told: "quoted", where: "line 1", reading: { meaning: "mailbox-full" } }]);
  });

  it("are found by their meaning", () => {
    const seen = observations([
      saw("quoted", { source: "line 1" }, readPasted("552 5.2.2 Over quota")),
      saw("quoted", { source: "line 2" }, readPasted("550 5.1.1 User unknown")),
    ]);
    expect(ofMeaning(seen, "recipient-unknown").map(({ where }) => where)).toEqual(["line 2"]);
    expect(ofMeaning(seen, "greylisted")).toEqual([]);
  });
});
