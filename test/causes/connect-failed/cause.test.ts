import { describe, expect, it } from "vitest";
import { pastedFinding, pastedWays } from "../../support/pasted-report.ts";

describe("a server that could not be reached", () => {
  it("is the user's own outgoing one, where a mail program says so: settings and network come first", () => {
    expect(pastedWays("0x80042109", "connect-failed")).toEqual(["check-settings", "look-on-this-side", "start-server"]);
    expect(pastedFinding("0x80042109", "connect-failed")).toMatchObject({ owner: "sender-user" });
  });

  it("is the receiver's to start, where a mail server says so", () => {
    const text = "connect to mx.partner.example[198.51.100.7]:25: Connection timed out";
    expect(pastedWays(text, "connect-failed")[0]).toBe("start-server");
    expect(pastedFinding(text, "connect-failed")).toMatchObject({ owner: "recipient-admin" });
  });
});
