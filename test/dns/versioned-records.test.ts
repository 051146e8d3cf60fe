import { expect, it } from "vitest";
import { versionedRecords } from "../../src/dns/versioned-records.ts";
import { failed, seen } from "../../src/model/outcome.ts";

const among = (...records: readonly string[]) =>
  versionedRecords("_x.acme.example", "Xv1", async () => seen({ records }));

it("only texts that begin with the version count, in whatever case and with blanks", async () => {
  expect(await among("v=Xv1; a=b", "V = xV1", "v=Xv12; a", "x; v=Xv1", "v=Xv1 a")).toEqual(
    seen(["v=Xv1; a=b", "V = xV1"]),
  );
});

it("a flood of records is cut, and so is a long one", async () => {
  const many = await among(...Array.from({ length: 40 }, () => `v=Xv1; ${"a".repeat(9000)}`));
  if (many.state !== "seen") throw new Error("not seen");
  expect(many.value).toHaveLength(10);
  expect(many.value[0]).toHaveLength(4096);
});

it("a failure stays one, and a name too long to ask holds nothing", async () => {
  const broken = await versionedRecords("_x.acme.example", "Xv1", async () => failed({ kind: "dns-timeout" }));
  expect(broken).toEqual(failed({ kind: "dns-timeout" }));
  const never = () => Promise.reject(new Error("asked"));
  expect(await versionedRecords("a.".repeat(200), "Xv1", never)).toEqual(seen([]));
});
