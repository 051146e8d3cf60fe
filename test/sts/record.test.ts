import { expect, it } from "vitest";
import { stsRecordFaults } from "../../src/sts/record.ts";

it("a record with version and id is right, with further fields too", () => {
  for (const record of ["v=STSv1; id=20260101T000000;", "v=STSv1;id=1", "v=STSv1; id=abc; later=yes"]) {
    expect(stsRecordFaults(record), record).toEqual([]);
  }
});

it("a record without a usable id, or with another spelling of the version, is not", () => {
  expect(stsRecordFaults("v=STSv1;")).toEqual(["id="]);
  expect(stsRecordFaults("v=STSv1; id=2026-01-01")).toEqual(["id=2026-01-01"]);
  expect(stsRecordFaults("V=STSV1; id=1")).toEqual(["V=STSV1"]);
  expect(stsRecordFaults("v=STSv1; id=1; stray")).toEqual(["stray"]);
});
