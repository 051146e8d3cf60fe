import { describe, expect, it } from "vitest";
import { html } from "../../../src/report/html.ts";
import { markdown } from "../../../src/report/markdown.ts";
import { outline } from "../../../src/report/outline.ts";
import { portsOut } from "../../../src/report/tables/ports-out.ts";
import { text } from "../../../src/report/text.ts";
import { runCase } from "../../support/run-case.ts";
import { sample, VIEW } from "../sample.ts";

const run = async (path: string) => (await runCase(`fixtures/causes/${path}.case`)).report;
const out = async (path: string) => portsOut(outline(await run(path)));

describe("the ports that lead out of this network", () => {
  it("are open where anybody was connected to, canaries included, and blocked where unrelated hosts are all silent", async () => {
    expect(await out("port-25-blocked/own-canaries")).toEqual({ open: [587], blocked: [25], unknown: [] });
    expect(await out("submission-port-blocked/present")).toEqual({ open: [465], blocked: [587], unknown: [] });
  });
  it("are not known where everything is silent", async () => {
    const { open, blocked, unknown } = await out("submission-port-blocked/undetermined");
    expect({ open, blocked }).toEqual({ open: [], blocked: [] });
    expect(unknown).toContain(587);
  });
  it("are no question where the other side filters, or refuses by an answer", async () => {
    expect(await out("port-filtered/relay")).toEqual({ open: [465, 587], blocked: [], unknown: [] });
    expect(await out("port-filtered/present")).toEqual({ open: [25], blocked: [], unknown: [] });
  });
  it("are told in every format, and only where not all of them lead out", async () => {
    const report = await run("port-25-blocked/own-canaries");
    for (const { render } of [text, markdown, html]) {
      expect(render(report, VIEW)).toContain("Blocked on this side: 25");
      expect(render(sample(), VIEW)).not.toContain("Ports that lead out of this network");
    }
  });
});
