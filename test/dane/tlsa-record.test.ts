import { expect, it } from "vitest";
import { tlsaRecord } from "../../src/dane/tlsa-record.ts";

const HASH = "ab".repeat(32);

it("reads the records mail servers use, whatever the case and the blanks in their data", () => {
  const [half, rest] = [HASH.slice(0, 20).toUpperCase(), HASH.slice(20)];
  expect(tlsaRecord(`3 1 1 ${half} ${rest}`)).toEqual({
    usage: "dane-ee",
    selector: "publicKey",
    matching: "sha256",
    data: HASH,
  });
  expect(tlsaRecord(`2 0 2 ${HASH}${HASH}`)).toMatchObject({ usage: "dane-ta", matching: "sha512" });
  expect(tlsaRecord("3 0 0 3082")).toMatchObject({ selector: "certificate", matching: "full" });
});

it("passes over what they do not use, and data of the wrong length", () => {
  const rows = [
    `0 1 1 ${HASH}`,
    `1 0 1 ${HASH}`,
    `3 2 1 ${HASH}`,
    `3 1 3 ${HASH}`,
    `3 1 1 ${HASH}ab`,
    "3 1 1",
    "",
    "3 1 1 xyz",
  ];
  for (const row of rows) expect(tlsaRecord(row), row).toBeNull();
});
