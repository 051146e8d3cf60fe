import { describe, expect, it } from "vitest";
import { statedReason } from "../../src/facts/stated-reason.ts";

describe("the reason a refusal names besides whom it turns away", () => {
  it("is a thing that it mentions, or what it says of nothing in particular", () => {
    expect(statedReason("message", ["size"], [])).toBe("message-too-large");
    expect(statedReason("client", ["ipList"], [])).toBe("ip-listed-dnsbl");
    expect(statedReason("recipient", [], ["greylisted"])).toBe("greylisted");
  });

  it("is none where another party is mentioned, what stands in every reply, or where the reason itself was refused", () => {
    expect(statedReason("message", ["recipient", "header"], [])).toBeNull();
    expect(statedReason("attachment", ["size"], [])).toBeNull();
  });
});
