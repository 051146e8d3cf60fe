import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** Which rooms a room may import from, and why it stops there. */
const WALLS: Readonly<Record<string, { readonly may: readonly string[]; readonly so: string }>> = {
  "src/model": { may: [], so: "everyone can share the words" },
  "src/dns": { may: ["src/model"], so: "protocols hold no policy" },
  "src/world/live": { may: ["src/model", "src/world", "src/dns"], so: "only it opens sockets" },
  "src/world/scripted": {
    may: ["src/model", "src/world", "src/dns", "src/runner", "src/knowledge/blocklists"],
    so: "a script is only a world and a target; which names a list must list, only the catalogue tells",
  },
  "src/world": { may: ["src/model"], so: "protocols hold no policy" },
  "src/smtp": { may: ["src/model", "src/world", "src/dns"], so: "protocols hold no policy" },
  "src/pop3": { may: ["src/model", "src/world"], so: "protocols hold no policy" },
  "src/spf": { may: ["src/model", "src/world", "src/dns"], so: "protocols hold no policy" },
  "src/dkim": { may: ["src/model", "src/world", "src/dns"], so: "protocols hold no policy" },
  "src/sts": { may: ["src/model", "src/world", "src/dns"], so: "protocols hold no policy" },
  "src/dane": { may: ["src/model", "src/world", "src/dns"], so: "protocols hold no policy" },
  "src/dmarc": { may: ["src/model", "src/world", "src/dns"], so: "protocols hold no policy" },
  "src/knowledge": { may: ["src/model"], so: "tables hold no logic" },
  probes: {
    may: [
      "src/model",
      "src/world",
      "src/dns",
      "src/smtp",
      "src/pop3",
      "src/spf",
      "src/dkim",
      "src/dmarc",
      "src/sts",
      "src/knowledge/blocklist.ts",
      "src/knowledge/blocklists",
      "src/knowledge/selectors.ts",
    ],
    so: "a probe cannot see a cause, a severity or a text",
  },
  "src/runner": { may: ["src/model", "src/world", "probes"], so: "the order of looking is in one place" },
  "src/facts": {
    may: ["src/model", "src/knowledge", "src/dns", "src/smtp", "src/spf", "src/dkim", "src/sts", "src/dane"],
    so: "causes share one reading of the world",
  },
  "src/causes": {
    may: ["src/model", "src/facts", "src/knowledge", "src/dns"],
    so: "a cause cannot do I/O, ask the time or print",
  },
  "src/diagnosis": { may: ["src/model"], so: "the engine knows no single cause; the catalogue is an argument" },
  "src/investigate": {
    may: ["src/model", "src/world", "src/runner", "src/diagnosis"],
    so: "it joins looking and judging, no more",
  },
  "src/messages": { may: ["src/model", "src/causes"], so: "texts are looked up by id" },
  "src/report": {
    may: ["src/model", "src/messages", "src/dns", "src/knowledge/mail-hosts.ts"],
    so: "a reporter cannot diagnose",
  },
  "src/quoted": {
    may: ["src/model", "src/dns", "src/smtp", "src/knowledge"],
    so: "what people paste is read, not judged",
  },
  "src/explain": {
    may: [
      "src/model",
      "src/messages",
      "src/causes",
      "src/knowledge",
      "src/facts",
      "src/quoted",
      "src/diagnosis",
      "src/dns",
      "src/report",
    ],
    so: "it explains offline",
  },
  "src/send": {
    may: ["src/model", "src/world", "src/smtp"],
    so: "a message goes out through the same door as a probe",
  },
  "src/sink": { may: ["src/model", "src/lab", "src/dns"], so: "what receives a test mail knows nothing of who tests" },
  "src/lab": { may: ["src/model", "src/world", "src/dns", "src/runner"], so: "the lab is a world" },
};

const SOURCES = [...files("src"), ...files("probes")].filter((path) => path.endsWith(".ts"));

describe("imports point one way", () => {
  for (const [room, { may, so }] of Object.entries(WALLS)) {
    it(`${room} imports only ${may.join(", ") || "itself"}: ${so}`, () => {
      const strangers = SOURCES.filter((path) => roomOf(path) === room).flatMap((path) =>
        imports(path)
          .filter((to) => roomOf(to) !== room && !may.some((allowed) => to === allowed || to.startsWith(`${allowed}/`)))
          .map((to) => `${path} imports ${to}`),
      );
      expect(strangers).toEqual([]);
    });
  }
});

describe("the edges are the only edges", () => {
  const inside = SOURCES.filter((path) => !/^src\/(world\/live|lab|cli|dev|sink|world\/scripted\/clock)/.test(path));
  it("only the live world and the lab touch sockets", () => {
    expect(
      inside.filter((path) => /from "node:(net|dns|dns\/promises|tls|dgram|http|https)"/.test(text(path))),
    ).toEqual([]);
  });
  it("nothing else reads the clock, chance, timers or the environment", () => {
    const ambient =
      /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bsetTimeout\(|\bsetInterval\(|\bsetImmediate\(|\bperformance\.now\b|\bprocess\.|\bconsole\./;
    expect(inside.filter((path) => ambient.test(code(path)))).toEqual([]);
  });
  it("only the command line, the lab and the scripts read files", () => {
    const readers = inside.filter((path) => /from "node:fs/.test(text(path)));
    expect(readers).toEqual([]);
  });
});

describe("rooms stay small", () => {
  it("no file is longer than 200 lines, tables excepted", () => {
    const long = SOURCES.filter((path) => !isTable(path) && lines(path) > 200).map((path) => `${path}: ${lines(path)}`);
    expect(long).toEqual([]);
  });
  it("no file is a drawer", () => {
    expect(SOURCES.filter((path) => /\/(utils?|helpers?|common|misc|manager|data|info)\.ts$/.test(path))).toEqual([]);
  });
  it("no default exports and no escapes from the type checker or the linter", () => {
    const escapes = /^export default|\bas any\b|: any\b/m;
    const directives = /@ts-(ignore|expect-error)|biome-ignore/;
    expect(SOURCES.filter((path) => escapes.test(code(path)) || directives.test(text(path)))).toEqual([]);
  });
  it("no function and no value is exported that nobody else takes", () => {
    const all = [...SOURCES, ...files("test").filter((path) => path.endsWith(".ts"))];
    const words = new Map(all.map((path) => [path, new Set(text(path).match(/[\w$]+/g))]));
    // What stands in the templates of new files is text.
    const needless = SOURCES.filter((path) => path !== "src/dev/templates.ts").flatMap((path) =>
      [...text(path).matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)]
        .map(([, name = ""]) => name)
        .filter((name) => !all.some((other) => other !== path && words.get(other)?.has(name)))
        .map((name) => `${path}: ${name}`),
    );
    expect(needless).toEqual([]);
  });
  it("nothing is marked unfinished", () => {
    expect(SOURCES.filter((path) => /\b(TODO|FIXME)\b/.test(text(path)))).toEqual([]);
  });
});

describe("what belongs together stays together", () => {
  const causes = readdirSync("src/causes").filter((entry) => statSync(join("src/causes", entry)).isDirectory());
  it("every cause has its logic and its four languages", () => {
    const missing = causes.flatMap((id) =>
      ["cause", "en", "th", "ja", "vi"]
        .map((part) => `src/causes/${id}/${part}.ts`)
        .filter((path) => !existsSync(path)),
    );
    expect(missing).toEqual([]);
  });
  it("a cause's id is its folder's name", () => {
    const wrong = causes.filter((id) => !text(`src/causes/${id}/cause.ts`).includes(`id: "${id}"`));
    expect(wrong).toEqual([]);
  });
  it("every test stands where its subject stands", () => {
    const free = /^test\/(support|properties|fuzz|real|knowledge-rows|[^/]+\.test\.ts)/;
    const lost = files("test").filter(
      (path) => path.endsWith(".test.ts") && !free.test(path) && !existsSync(dirname(subjectOf(path))),
    );
    expect(lost).toEqual([]);
  });
  it("generated files are fresh", () => {
    execFileSync("npm", ["run", "--silent", "gen", "--", "--check"], { stdio: "pipe" });
  });
});

function subjectOf(test: string): string {
  const path = test.slice("test/".length).replace(/\.test\.ts$/, ".ts");
  return path.startsWith("probes/") ? path : join("src", path);
}

function roomOf(path: string): string {
  return (
    Object.keys(WALLS)
      .sort((a, b) => b.length - a.length)
      .find((room) => path.startsWith(`${room}/`)) ?? dirname(path)
  );
}

function imports(path: string): readonly string[] {
  const found = text(path).matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g);
  return [...found].map(([, to]) => normalize(join(dirname(path), to ?? "")));
}

function isTable(path: string): boolean {
  return path.startsWith("src/knowledge/") || path.endsWith("/index.ts") || path.startsWith("src/messages/");
}

function files(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

function text(path: string): string {
  return readFileSync(path, "utf8");
}

/** The text without comments and string literals, so that a word in a sentence is not taken for a call. */
function code(path: string): string {
  return text(path)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}

function lines(path: string): number {
  return text(path).split("\n").length - 1;
}
