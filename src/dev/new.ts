import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CASE, CASES, CAUSE, EN, KIND, PROBE, REPORTER } from "./templates.ts";

/** Scaffolds a unit: `npm run new cause helo-not-a-name`, `npm run new probe tlsa`, `npm run new reporter sarif`. */
const [what = "", name = ""] = process.argv.slice(2);
const MAKERS: Readonly<Record<string, (id: string) => void>> = {
  cause: newCause,
  probe: newProbe,
  reporter: newReporter,
};

const make = MAKERS[what];
if (make === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  process.stderr.write("usage: npm run new cause|probe|reporter NAME  (NAME: lower-case words joined by hyphens)\n");
  process.exitCode = 2;
} else {
  make(name);
}

function newCause(id: string): void {
  const constant = camelCase(id);
  const folder = join("src/causes", id);
  write(join(folder, "en.ts"), EN);
  for (const lang of ["th", "ja", "vi"]) {
    write(
      join(folder, `${lang}.ts`),
      `import { untranslated } from "../../model/cause.ts";\nimport { en } from "./en.ts";\n\nexport const ${lang} = untranslated(en);\n`,
    );
  }
  write(join(folder, "cause.ts"), CAUSE.replaceAll("ID", id).replaceAll("NAME", constant));
  for (const [file, expectation] of Object.entries(CASES)) {
    write(join("fixtures/causes", id, `${file}.case`), CASE.replace("EXPECT", expectation.replace("ID", id)));
  }
  execFileSync("npm", ["run", "--silent", "gen"], { stdio: "inherit" });
}

function newProbe(kind: string): void {
  const type = camelCase(kind).replace(/^./, (first) => first.toUpperCase());
  write(`src/model/observations/${kind}.ts`, KIND.replaceAll("TYPE", type).replaceAll("KIND", kind));
  write(`probes/${kind}.ts`, PROBE.replaceAll("KIND", kind).replaceAll("NAME", camelCase(kind)));
  const table = "src/model/observation.ts";
  const text = readFileSync(table, "utf8")
    .replace(
      /(export interface Kinds \{\n)/,
      `$1  readonly ${kind}: { readonly about: ${type}About; readonly value: ${type}Answer };\n`,
    )
    .replace(/(const SUBJECT[^\n]*\n)/, `$1  ${kind}: ${camelCase(kind)}Subject,\n`);
  const line = `import { type ${type}About, type ${type}Answer, ${camelCase(kind)}Subject } from "./observations/${kind}.ts";\n`;
  writeFileSync(table, line + text);
  execFileSync("npm", ["run", "--silent", "gen"], { stdio: "inherit" });
}

function newReporter(id: string): void {
  write(`src/report/${id}.ts`, REPORTER.replaceAll("ID", id).replaceAll("NAME", camelCase(id)));
  process.stdout.write("now name it in src/report/index.ts, src/report/load.ts and FORMATS of src/cli/flag-table.ts\n");
}

function write(path: string, text: string): void {
  if (existsSync(path)) {
    process.stderr.write(`${path} is there already: left as it is\n`);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  process.stdout.write(`wrote ${path}\n`);
}

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
