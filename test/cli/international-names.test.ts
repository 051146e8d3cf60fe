import { expect, it } from "vitest";
import { mxray } from "./terminal.ts";

const LABEL = "xn--bcher-kva.example";

it.each([
  ["check", ["check", "bücher.example"]],
  ["check in capitals, decomposed, with a final dot", ["check", "BU\u0308CHER.example."]],
  ["trace", ["trace", "leser@bücher.example", "--from", "alice@acme.example"]],
])("%s: a name in any script is looked up by its A-labels, and shown in both spellings", async (_, argv) => {
  const { out } = await mxray([...argv, "--lab", "healthy"]);
  const [headline = ""] = out.split("\n");
  expect(headline).toContain("bücher.example");
  expect(headline).toContain(LABEL);
  expect(out).toContain(`${LABEL} MX: no such name`);
});

it("the saved report has both", async () => {
  const { out } = await mxray(["check", "bücher.example", "--lab", "healthy", "--format", "json"]);
  expect(JSON.parse(out)).toMatchObject({ target: { domain: LABEL, shown: "bücher.example" } });
});

it("smoke: the server is looked up by its A-labels", async () => {
  const argv = ["smoke", "smtp://bücher.example:587", "--from", "alice@acme.example", "--to", "bob@acme.example"];
  const { out } = await mxray([...argv, "--lab", "healthy"]);
  expect(out).toContain(LABEL);
});

it.each(["bü cher.example", "bücher..example", "xn--\u00fc.example"])("%j is no name", async (text) => {
  const { code, err } = await mxray(["check", text, "--lab", "healthy"]);
  expect(code).toBe(2);
  expect(err).not.toBe("");
});
