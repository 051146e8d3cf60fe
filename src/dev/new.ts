import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

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

const EN = `import type { CauseText } from "../../model/cause.ts";

export const en = {
  title: "A noun phrase",
  what: "What was established about {subject}; never more than match proved.",
  why: "Why it stops mail.",
  fix: {
    "first-step": "What to do, in the second person.",
  },
} as const satisfies CauseText;
`;

const CAUSE = `import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

export const NAME = defineCause({
  id: "ID",
  severity: "risks",
  owner: "sender-admin",
  retry: "no",
  needs: ["mx"],
  explains: [],
  sources: [{ rfc: 5321, section: "5.1" }],
  text: { en, th, ja, vi },

  match(seen) {
    return seen.of("mx").map(({ about, kind, outcome }) => {
      const subject = about.domain;
      if (outcome.state !== "seen") return { is: "undetermined", subject, missing: [{ kind, about }] };
      return { is: "absent", subject };
    });
  },

  remedies: () => [{ id: "first-step", who: "sender-admin" }],
});
`;

const CASES = {
  present: "present       ID   example.org   proven",
  "near-miss": "absent        ID   example.org",
  undetermined: "undetermined  ID   example.org",
} as const;

const CASE = `Say in a sentence what the situation is.

target  trace someone@example.org  from me@example.net  ip 192.0.2.1

dns
  lists healthy
  example.org      MX  10 mx.example.org
  mx.example.org   A   198.51.100.7

smtp 198.51.100.7:25 mx.example.org

expect
  EXPECT
`;

const KIND = `export interface TYPEAbout {
  readonly domain: string;
}
/** What was answered, unjudged. */
export interface TYPEAnswer {
  readonly rcode: "NOERROR" | "NXDOMAIN";
}

export function KINDSubject(about: TYPEAbout): string {
  return about.domain;
}
`;

const PROBE = `import { seen } from "../src/model/outcome.ts";
import { defineProbe } from "../src/world/probe.ts";

/** One look, one question: say which. */
export const NAME = defineProbe({
  kind: "KIND",
  contact: "dns",
  after: [],

  plan: () => [],

  async look(_about, _world, _signal) {
    return seen({ rcode: "NOERROR" });
  },
});
`;

const REPORTER = `import type { Reporter } from "./reporter.ts";

/** Walk the outline, take words from the view's language, pass remote text through an escaper, return a string. */
export const NAME: Reporter = {
  id: "ID",
  mediaType: "text/plain",
  render: (report) => \`\${report.verdict}\\n\`,
};
`;
