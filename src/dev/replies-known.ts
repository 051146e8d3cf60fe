import { readdirSync, readFileSync } from "node:fs";

/** Every reply the project has words of, in one line each. */
export function repliesKnown(): readonly string[] {
  const samples = readdirSync("fixtures/replies").flatMap((file) =>
    linesOf(`fixtures/replies/${file}`).map((line) => (line.split("\t")[1] ?? "").replaceAll("\\n", " ")),
  );
  const labelled = readdirSync("fixtures/replies-blind").flatMap((file) =>
    linesOf(`fixtures/replies-blind/${file}`).map((line) => String(JSON.parse(line).reply).replaceAll("\n", " ")),
  );
  return [...samples, ...labelled];
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}
