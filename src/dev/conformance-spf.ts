import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runOpenspf } from "./openspf.ts";

/** The project's own suite; files beside the checkout are given as arguments. */
const OWN = "fixtures/spf";

const paths = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(OWN).map((file) => join(OWN, file));
for (const path of paths) {
  if (existsSync(path)) await runSuite(path);
  else console.log(`${path}: not there, skipped`);
}

async function runSuite(path: string): Promise<void> {
  const outcomes = await runOpenspf(readFileSync(path, "utf8"));
  for (const { name, complaint } of outcomes) if (complaint !== null) console.log(`${name}: ${complaint}`);
  const right = outcomes.filter(({ complaint }) => complaint === null).length;
  // The term tree is told only where our own reading came to the evaluator's questions and result.
  const records = outcomes.filter(({ answer }) => answer?.records === 1);
  const trees = records.filter(({ answer }) => answer?.tree !== undefined).length;
  console.log(`${path}: term trees ${trees}/${records.length}`);
  console.log(`spf: ${right}/${outcomes.length}`);
  if (right < outcomes.length) process.exitCode = 1;
}
