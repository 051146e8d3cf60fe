import { expect, it } from "vitest";
import { listKeys } from "../../src/cli/list-keys.ts";

it("keys are read by the zone of their list, whichever of its zones was named", () => {
  const keys = listKeys("zen.spamhaus.org=abc123, combined.mail.abusix.zone=DEF-4\nxbl.dq.spamhaus.net=later");
  expect([...keys]).toEqual([
    ["zen.spamhaus.org", "later"],
    ["combined.mail.abusix.zone", "DEF-4"],
  ]);
});

it("what is no key to a list that takes one is passed over", () => {
  expect([...listKeys("")]).toEqual([]);
  expect([...listKeys("bl.spamcop.net=abc nowhere.example=abc zen.spamhaus.org zen.spamhaus.org=a.b =x ..=y")]).toEqual(
    [],
  );
});
