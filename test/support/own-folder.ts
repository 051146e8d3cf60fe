import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

// What the tests of a file write down goes with them.
const before = process.env["TMPDIR"];
const folder = mkdtempSync(join(tmpdir(), "mxray-tests-"));
process.env["TMPDIR"] = folder;

afterAll(() => {
  if (before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = before;
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
