/** Runs a corpus through the product: `npm run conformance -- spf FILE`, `npm run conformance -- replies FILE`, `… -- mails FILE`. */
const [what, ...rest] = process.argv.slice(2);
const SUITES: Readonly<Record<string, () => Promise<unknown>>> = {
  spf: () => import("./conformance-spf.ts"),
  replies: () => import("./conformance-replies.ts"),
  mails: () => import("./conformance-mails.ts"),
};

const suite = what === undefined ? undefined : SUITES[what];
if (suite === undefined) {
  process.stderr.write(`usage: npm run conformance -- ${Object.keys(SUITES).join("|")} FILE\n`);
  process.exitCode = 2;
} else {
  // Each suite is a script of its own, too: it finds its file as the first argument.
  process.argv.splice(2, process.argv.length, ...rest);
  await suite();
}
