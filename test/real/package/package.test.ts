import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VERSION } from "../../../src/version.ts";
import { type Installed, install } from "./installed.ts";

let project: Installed;
beforeAll(async () => {
  project = await install();
}, 240_000);
afterAll(() => project?.remove());

describe("the packed package, installed in an empty project", () => {
  it("runs as a command", () => {
    expect(project.run("mxray", ["--version"])).toMatchObject({ status: 0, out: `${VERSION}\n`, err: "" });
    const { status, out } = project.run("mxray", ["check", "acme.example", "--lab"]);
    expect(status).toBe(1);
    expect(out).toMatch(/^FAIL {2}acme\.example/);
  });

  it("shows the example of a cause, and its manual page", () => {
    expect(project.run("mxray", ["causes", "ptr-missing"]).out).toContain("9.113.0.203.in-addr.arpa PTR  NXDOMAIN");
    expect(existsSync(join(project.folder, "node_modules/mxray/dist/man/mxray.1"))).toBe(true);
  });

  it("carries no tests, no sources and no tools of its makers", () => {
    const stray = project.files.filter((path) =>
      /^(?:test|src|probes)\/|^dist\/src\/dev\/|tsbuildinfo|\.map$/.test(path),
    );
    expect(stray).toEqual([]);
  });

  it("is used from TypeScript as the README shows, under the strictest options", () => {
    const examples = [...readFileSync("README.md", "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(
      ([, code = ""]) => code,
    );
    expect(examples).toHaveLength(2);
    for (const [at, code] of examples.entries()) writeFileSync(join(project.folder, `example-${at}.ts`), code);
    const compilerOptions = { ...STRICT, typeRoots: [join(process.cwd(), "node_modules/@types")] };
    writeFileSync(join(project.folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    const tsc = join(process.cwd(), "node_modules/.bin/tsc");
    expect(project.run(tsc, ["-p", "."])).toMatchObject({ status: 0, out: "" });
    const { status, out, err } = project.run("node", ["example-0.js"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^recipient-unknown sender-user\n/);
    expect(out).toContain("宛先");
  });

  it("names in package.json no file that is not there", () => {
    const root = join(project.folder, "node_modules/mxray");
    const { bin, man, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    for (const path of [bin.mxray, man, exports["."].types, exports["."].default]) {
      expect(existsSync(join(root, path)), path).toBe(true);
    }
  });
});

const STRICT = {
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  target: "ES2023",
  lib: ["ES2023"],
  module: "NodeNext",
};
