import { describe, expect, it } from "vitest";
import { mxray } from "../cli/terminal.ts";
import { explained, printed } from "./asked.ts";

const LISTED = "550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org";

describe("C: refusals as spam", () => {
  it("C1: the list and the address are pulled out, so that both can be looked up", async () => {
    expect(await explained(LISTED)).toMatchObject({
      cause: "ip-listed-dnsbl",
      list: "zen.spamhaus.org",
      ip: "192.0.2.1",
      owner: "sender-admin",
    });
  });

  it.each([
    ["C2", "550 5.7.1 Message rejected as spam by Content Filtering"],
    ["C3", "550 This message was classified as SPAM and may not be delivered"],
    ["C4", "550 High probability of spam"],
    ["C6", "550 Your message was rejected because it was detected as spam"],
  ])("%s: %s is about the message, not about the address", async (_, text) => {
    const { cause, alternatives } = await explained(text);
    expect(cause).toBe("content-spam");
    expect([cause, ...alternatives]).not.toContain("ip-listed-dnsbl");
    expect([cause, ...alternatives]).not.toContain("recipient-unknown");
  });

  it.each(["550 5.2.1 Mail from spam site refused", "550 5 2 1 Mail from spam site refused"])(
    "C5: %s is about where it comes from, whatever the code says of the mailbox",
    async (text) => {
      const { cause, enhanced } = await explained(text);
      expect(enhanced).toBe("5.2.1");
      expect(["reputation-low", "ip-blocked"]).toContain(cause);
      expect(cause).not.toBe("recipient-disabled");
    },
  );

  it("C7: links to malware", async () => {
    const { cause, alternatives } = await explained("550 Message contains unsafe content");
    expect([cause, ...alternatives]).toEqual(expect.arrayContaining(["content-url-listed"]));
    expect(cause).not.toBe("recipient-unknown");
  });

  it.each(["en", "th", "ja", "vi"])("C8: a ready message to whoever must act, in %s", async (lang) => {
    const message = await printed(["explain", LISTED, "--message-for", "sender-admin", "--lang", lang]);
    expect(message).toContain("192.0.2.1");
    expect(message).toContain(LISTED);
    expect(message.split("\n").length).toBeLessThan(40);
  });

  it("C8: nothing to ask of somebody is one clear line", async () => {
    const { out, err } = await mxray(["explain", "550 5.1.1 user unknown", "--message-for", "list-operator"]);
    expect(out).toBe("");
    expect(err).toBe("mxray: Nothing in this report is for the operator of the block list to do.\n");
  });
});
