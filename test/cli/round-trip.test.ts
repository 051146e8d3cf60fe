import { describe, expect, it } from "vitest";
import { mxray } from "./terminal.ts";

const SMOKE = ["smoke", "smtp://127.0.0.1:1", "--from", "ci@acme.example", "--deadline", "2"];
const IMAP = "imap://bob@127.0.0.1:1";

describe("smoke --round-trip", () => {
  it.each([
    { said: [...SMOKE, "--round-trip", IMAP], line: /--round-trip needs --send/ },
    { said: [...SMOKE, "--send", "--round-trip-password-file", "x"], line: /-password-file needs --round-trip/ },
    { said: [...SMOKE, "--send", "--round-trip", IMAP], line: /needs a password.*MXRAY_ROUND_TRIP_PASSWORD/ },
    { said: [...SMOKE, "--send", "--round-trip", "pop3://bob@h"], line: /looks like this: --round-trip imaps:/ },
    { said: [...SMOKE, "--send", "--round-trip", "imaps://host"], line: /looks like this/ },
  ])("refuses $said with one line", async ({ said, line }) => {
    const { code, out, err } = await mxray(said);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trim()).toMatch(line);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("shows no password that was typed into the address, but warns of it", async () => {
    const url = "imap://bob:open-sesame@127.0.0.1:1";
    const { out, err } = await mxray([...SMOKE, "--send", "--round-trip", url, "--format", "json"]);
    expect(err).toContain("MXRAY_ROUND_TRIP_PASSWORD");
    expect(out + err).not.toContain("open-sesame");
    expect((await mxray([...SMOKE, "--send", "--round-trip", `x${url}`])).err).not.toContain("open-sesame");
  });

  it("opens no mailbox for a message that was not taken", async () => {
    const env = { MXRAY_ROUND_TRIP_PASSWORD: "x" };
    const { out } = await mxray([...SMOKE, "--send", "--round-trip", IMAP, "--format", "json"], { env });
    expect(out).not.toContain('"kind":"arrival"');
    expect(out).not.toContain('"kind": "arrival"');
  });
});
