import { describe, expect, it } from "vitest";
import { pastedFinding, pastedWays } from "../../support/pasted-report.ts";

function refused(ip: string): string {
  return `450 4.7.25 Client host rejected: cannot find your hostname, [${ip}]`;
}

describe("what to do about an address without a reverse name", () => {
  it("is the receiver's to mend, where the address is one that its own proxy put there: nobody can name that", () => {
    expect(pastedWays(refused("172.23.0.1"), "ptr-missing")).toEqual(["unhide-client"]);
    expect(pastedFinding(refused("172.23.0.1"), "ptr-missing")).toMatchObject({ owner: "recipient-admin" });
  });

  it("is to have it named, or to send over IPv4, where it is an IPv6 address, and only then", () => {
    expect(pastedWays(refused("2001:db8::9"), "ptr-missing")).toEqual(["publish-ptr", "send-over-ipv4", "use-relay"]);
    expect(pastedWays(refused("203.0.113.9"), "ptr-missing")).toEqual(["publish-ptr", "use-relay"]);
  });
});
