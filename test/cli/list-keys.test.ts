import { describe, expect, it } from "vitest";
import { listKeys } from "../../src/cli/list-keys.ts";
import { mxray } from "./terminal.ts";

it("keys are read by the zone of their list, whichever of its zones was named", () => {
  const keys = listKeys("zen.spamhaus.org=abc123, combined.mail.abusix.zone=DEF-4\nxbl.dq.spamhaus.net=later");
  expect([...keys]).toEqual([
    ["zen.spamhaus.org", "later"],
    ["combined.mail.abusix.zone", "DEF-4"],
  ]);
});

it("without keys there are none", () => {
  expect([...listKeys("")]).toEqual([]);
  expect([...listKeys(" , \n")]).toEqual([]);
});

/** What MXRAY_LIST_KEYS holds, what the one line says, and what it must not repeat. */
const WRONG: readonly (readonly [string, RegExp, string])[] = [
  ["s3cretkey", /entry 1 is not LIST=KEY\. For example: MXRAY_LIST_KEYS="zen\.spamhaus\.org=KEY"/, "s3cretkey"],
  ["zen.spamhaus.org=abc =s3cret", /entry 2 names no block list that takes a key\. .*zen\.spamhaus\.org/, "s3cret"],
  ["zen.spamhaus.org=", /entry 1 is not LIST=KEY/, "nothing"],
  ["zen.spamhaus.org=s3c=ret", /entry 1 is not LIST=KEY/, "s3c"],
  ["bl.spamcop.net=s3cret", /entry 1 names no block list that takes a key/, "s3cret"],
  ["zen.spamhaus.org=s3.cret", /entry 1 \(zen\.spamhaus\.org\) holds no key/, "s3.cret"],
];

describe("what is no key to a list that takes one is a usage error, said in one line that repeats no key", () => {
  it.each(WRONG)("%s", async (keys, says, hidden) => {
    const { code, out, err } = await mxray(["check", "acme.example", "--lab"], { env: { MXRAY_LIST_KEYS: keys } });
    expect(err).toMatch(says);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).not.toContain(hidden);
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});
