import { describe, expect, it } from "vitest";
import { pastedFinding } from "../../support/pasted-report.ts";

describe("the HELO name that a pasted reply objects to", () => {
  it.each([
    ["504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname", "localhost"],
    ["501-5.5.4 HELO/EHLO argument host_1 invalid, closing connection.", "host_1"],
    ["550 5.7.506 Access Denied, Bad HELO", null],
  ])("%s", (text, helo) => {
    expect(pastedFinding(text, "helo-invalid")).toMatchObject({ params: { helo } });
  });
});
