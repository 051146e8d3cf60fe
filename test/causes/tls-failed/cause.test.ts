import { describe, expect, it } from "vitest";
import { pastedFinding, pastedWays } from "../../support/pasted-report.ts";

describe("encryption that did not come about, as a reply states it", () => {
  it("stops mail where it was refused for good, and hinders it where it is put off", () => {
    expect(pastedFinding("550 5.7.323 tlsa-invalid: The domain failed DANE validation", "tls-failed")).toMatchObject({
      severity: "blocks",
    });
    expect(pastedFinding("454 4.7.0 TLS not available due to local problem", "tls-failed")).toMatchObject({
      severity: "hinders",
    });
  });

  it("is to be compared with what the domain publishes, where the words speak of that, and only there", () => {
    expect(pastedWays("550 5.7.323 tlsa-invalid: The domain failed DANE validation", "tls-failed")[0]).toBe(
      "compare-policy",
    );
    expect(pastedWays("454 4.7.0 TLS not available due to local problem", "tls-failed")).not.toContain(
      "compare-policy",
    );
  });

  it("is a matter of a mail program's settings, where one tells of it", () => {
    expect(pastedWays("0x800CCC1A", "tls-failed")[0]).toBe("check-program");
    expect(pastedFinding("0x800CCC1A", "tls-failed")).toMatchObject({ owner: "sender-user" });
  });
});
