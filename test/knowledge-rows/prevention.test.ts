import { describe, expect, it } from "vitest";
import { findingOf, labReport, printed } from "./asked.ts";

function log(sender: string, messages: number, hour: string): string {
  return Array.from(
    { length: messages },
    (_, at) =>
      `Mar  1 ${hour}:${String(at % 60).padStart(2, "0")}:00 mx postfix/qmgr[12]: 4F${(at + messages * 1000).toString(16).toUpperCase().padStart(8, "0")}: from=<${sender}>, size=1, nrcpt=1 (queue active)\n`,
  ).join("");
}

/** However the page was wrapped. */
function words(page: string): string {
  return page.toLowerCase().replace(/\s+/g, " ");
}

describe("G: prevention", () => {
  it("G1: mail that was refused as spam: outgoing mail is to be scanned, too", async () => {
    expect(words(await printed(["causes", "content-spam"]))).toContain("scan outgoing mail");
    expect(words(await printed(["causes", "recipient-unknown"]))).not.toContain("scan outgoing mail");
  });

  it("G2: malware in a message", async () => {
    expect(words(await printed(["causes", "content-malware"]))).toContain("scan what visitors upload");
    expect(words(await printed(["causes", "content-spam"]))).not.toContain("upload");
  });

  it("G3: whether this host reaches foreign servers on port 25 directly", async () => {
    const blocked = await labReport("trace", "port-25-blocked");
    expect(findingOf(blocked, "port-25-blocked")).toBeDefined();
    const open = await labReport("trace", "ptr-missing");
    expect(findingOf(open, "port-25-blocked")).toBeUndefined();
  });

  it("G4: a log shows who sends more than fifty an hour, and nobody who sends fifty", async () => {
    const input =
      log("spam@acme.example", 51, "04") + log("news@acme.example", 50, "04") + log("spam@acme.example", 50, "05");
    const text = await printed(["explain", "-", "--summary"], { input });
    const busy = text.slice(text.indexOf("above 50"));
    expect(busy).toContain("51  spam@acme.example  Mar  1 04");
    expect(busy).not.toContain("news@acme.example");
    expect(busy).not.toContain("Mar  1 05");
  });

  it("G5: a compromised account: a new password is asked for", async () => {
    expect((await printed(["causes", "sender-blocked"])).toLowerCase()).toContain("password");
  });
});
