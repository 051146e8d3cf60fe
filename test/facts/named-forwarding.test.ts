import { describe, expect, it } from "vitest";
import { forwardingIn } from "../../src/facts/named-forwarding.ts";
import type { RemoteText } from "../../src/model/scalars.ts";

describe("the forwarding that a refusal objects to", () => {
  it.each([
    ["Access denied, Your organization does not allow external forwarding.", "external forwarding"],
    ["Automatic forwarding is turned off by your administrator", "Automatic forwarding"],
  ])("is what the reply calls it: %s", (text, said) => {
    expect(forwardingIn({ lines: [text as RemoteText] })).toBe(said);
  });

  it("is none where mail moves on otherwise, or an address is named to forward a complaint to", () => {
    expect(forwardingIn({ lines: ["User not local; will forward to <a@b.example>" as RemoteText] })).toBeNull();
    expect(
      forwardingIn({ lines: ["For assistance forward this email to abuse@isp.example" as RemoteText] }),
    ).toBeNull();
  });
});
