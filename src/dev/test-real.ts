import { spawnSync } from "node:child_process";

/**
 * Runs the tests with real servers: `npm run test:real`. With `--keep` only the scenarios, whose world stays up for a person
 * to play in; with `--record` they are written down as `.case` files, too; with MXRAY_SCENARIO only those whose name it matches.
 * Further words are vitest's.
 */
const words = process.argv.slice(2);
const own = ["--keep", "--record"];
const rest = words.filter((word) => !own.includes(word));
const isAboutScenarios = words.some((word) => own.includes(word)) || process.env["MXRAY_SCENARIO"] !== undefined;
const files = isAboutScenarios ? ["test/real/scenarios.test.ts"] : [];
const env = {
  ...process.env,
  ...(words.includes("--keep") ? { MXRAY_KEEP: "1" } : {}),
  ...(words.includes("--record") ? { MXRAY_RECORD: "fixtures/real" } : {}),
};
const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "vitest.real.config.ts", ...files, ...rest];
const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env });
process.exitCode = status ?? 1;
