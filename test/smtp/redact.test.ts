import { describe, expect, it } from "vitest";
import type { RemoteText } from "../../src/model/scalars.ts";
import { redact, replyWithoutSecrets, withoutSecrets } from "../../src/smtp/redact.ts";
import { remoteText } from "../../src/smtp/remote-text.ts";

describe("what a transcript keeps of a sent line", () => {
  it.each([
    ["MAIL", "MAIL FROM:<a@example.net>", "MAIL FROM:<a@example.net>"],
    ["AUTH", "AUTH PLAIN AGEAYg==", "AUTH PLAIN ***"],
    ["AUTH", "AUTH LOGIN", "AUTH LOGIN"],
    ["AUTH", "aHVudGVyMg==", "***"],
    ["AUTH", "", "***"],
    ["AUTH", "*", "*"],
  ] as const)("%s: %j is kept as %j", (verb, line, kept) => {
    expect(redact(verb, line)).toBe(kept);
  });
});

describe("what a transcript keeps of a reply", () => {
  it("is everything but our secrets, its codes untouched", () => {
    const lines = ["535-535 is wrong" as RemoteText, "535 5.7.8 wrong: hunter2, hunter2" as RemoteText] as const;
    expect(replyWithoutSecrets({ code: 535, enhanced: "5.7.8", lines }, ["hunter2", "535", ""])).toEqual({
      code: 535,
      enhanced: "5.7.8",
      lines: ["535-*** is wrong", "535 5.7.8 wrong: ***, ***"],
    });
  });
  it("is without a secret beyond ASCII, however the text was read", () => {
    const heard = (more: readonly number[]) => remoteText(Buffer.from([...Buffer.from("535 not pässwörd "), ...more]));
    expect(withoutSecrets(heard([]), ["pässwörd"])).toBe("535 not *** ");
    expect(withoutSecrets(heard([0xff]), ["pässwörd"])).toBe("535 not *** \u00ff");
  });
  it("takes secrets literally, not as patterns", () => {
    expect(withoutSecrets("a.c abc $&" as RemoteText, ["a.c"])).toBe("*** abc $&");
  });
});
