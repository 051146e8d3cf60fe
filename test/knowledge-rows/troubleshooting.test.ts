import { describe, expect, it } from "vitest";
import { BLOCKLISTS } from "../../src/knowledge/blocklists/index.ts";
import { explained, findingOf, labReport, printed } from "./asked.ts";

describe("F: what the troubleshooter does", () => {
  it("F1: a misspelt address is told to be compared, blanks and look-alikes included", async () => {
    const text = (await printed(["explain", "550 5.1.1 <bob@partner.example>: User unknown"])).replace(/\s+/g, " ");
    expect(text).toContain("look for blanks, swapped letters and a wrong domain ending");
    expect((await explained('501 5.1.3 Bad recipient address syntax: "bob @partner.example"')).cause).toBe(
      "recipient-address-syntax",
    );
  });

  it("F2: more than a hundred block lists are asked about the address mail leaves from", async () => {
    expect(BLOCKLISTS.length).toBeGreaterThan(100);
    const report = await labReport("trace", "ip-listed-dnsbl");
    expect(report.observations.filter(({ kind }) => kind === "dnsbl").length).toBeGreaterThan(100);
    expect(findingOf(report, "ip-listed-dnsbl")).toBeDefined();
    expect(findingOf(report, "blocklist-misused")).toBeUndefined();
  });

  it("F3: it says whether and when to send again", async () => {
    expect(await printed(["explain", "450 4.2.0 Greylisted, try again in 300 seconds"])).toMatch(/Send again\?\s+Yes/);
    expect(await printed(["explain", "550 5.1.1 User unknown"])).toMatch(/Send again\?\s+No use/);
  });

  it("F4: a firewall on this side is told from one on the other", async () => {
    const ours = await labReport("trace", "port-25-blocked");
    expect(findingOf(ours, "port-25-blocked")).toMatchObject({ owner: "network-provider" });
    expect(findingOf(ours, "port-filtered")).toBeUndefined();
    const theirs = await labReport("trace", "port-filtered");
    expect(findingOf(theirs, "port-filtered")).toMatchObject({ owner: "recipient-admin" });
    expect(findingOf(theirs, "port-25-blocked")).toBeUndefined();
  });

  it("F5: a server that lets in only certain addresses", async () => {
    const report = await labReport("trace", "ip-blocked");
    expect(findingOf(report, "ip-blocked")).toBeDefined();
    expect(findingOf(report, "recipient-unknown")).toBeUndefined();
  });

  it("F6: where to switch on the login in the common mail programs", async () => {
    const text = (await printed(["explain", "550 Authentication is required for relay"])).replace(/\s+/g, " ");
    expect(text).toContain("turn on");
    for (const program of ["Outlook", "Thunderbird", "Apple Mail", "iPhone"]) expect(text).toContain(`${program}: "`);
    expect(text).not.toContain("no such mailbox");
  });

  it("F7: the settings that really work, port by port", async () => {
    const report = await labReport("check", "port-mode-mismatch");
    expect(findingOf(report, "port-mode-mismatch")).toBeDefined();
    expect(findingOf(report, "tls-obsolete")).toBeUndefined();
    const page = await printed(["check", "--lab", "fixtures/causes/port-mode-mismatch/present.case"]);
    expect(page).toContain("port 465, encryption: STARTTLS");
    expect(page).not.toContain("port 465, encryption: TLS");
  });

  it("F8: a ready message to the network's provider, with the evidence", async () => {
    const text = await printed([
      "trace",
      "--lab",
      "fixtures/causes/port-25-blocked/present.case",
      "--message-for",
      "network-provider",
    ]);
    expect(text).toContain("Time: ");
    expect(text).toContain("What we ask of you:");
    expect(text).not.toContain("undefined");
  });
});
