import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import type { RemoteText } from "../../src/model/scalars.ts";
import { html } from "../../src/report/html.ts";
import { markdown } from "../../src/report/markdown.ts";
import { text } from "../../src/report/text.ts";
import { dialogue, reply, saw, smtpAbout } from "../support/observe.ts";
import { sample, VIEW } from "./sample.ts";

/** A report of a run that sent a real message, with the server's answer to it. */
function sent(answer: string): Report {
  const { steps, end } = dialogue("250 Ok");
  const lines = [answer as RemoteText] as const;
  const body = { kind: "received", ms: 9, stage: "BODY", reply: { ...reply(answer), lines } } as const;
  const about = smtpAbout({ role: "relay", port: 587, message: true });
  const report = sample();
  const observations = [...report.observations, saw("smtp", about, { steps: [...steps, body], end })];
  return { ...report, command: "smoke", observations };
}

describe("what became of a real message", () => {
  it.each([text, markdown, html])("stands in every format with the server's receipt: $id", (reporter) => {
    const page = reporter.render(sent("250 2.0.0 Ok: queued as 4XyZ"), VIEW);
    expect(page).toContain("The message was handed over");
    expect(page).toContain("250 2.0.0 Ok: queued as 4XyZ");
  });
  it.each([text, markdown, html])("that was refused is not called handed over: $id", (reporter) => {
    const page = reporter.render(sent("554 5.7.1 No"), VIEW);
    expect(page).not.toContain("The message was handed over");
    expect(page).toContain("The message was not taken.");
  });
  it("brings no markup of the server's into a page", () => {
    const answer = "250 <script>evil()</script> ```\n# evil \x1b[31m";
    expect(html.render(sent(answer), VIEW)).not.toContain("<script>evil");
    expect(markdown.render(sent(answer), VIEW)).not.toMatch(/^# evil/m);
    expect(markdown.render(sent(answer), VIEW)).not.toContain("\x1b");
  });
  it("is not told where none was sent", () => {
    for (const { render } of [text, markdown, html]) expect(render(sample(), VIEW)).not.toContain("handed over");
  });
});

describe("whoever runs the server", () => {
  it("runs the outgoing one where mail was handed in, the receiving one elsewhere", () => {
    const report = sample();
    const [first] = report.diagnosis.findings;
    if (first === undefined) throw new Error("the sample has findings");
    const findings = [{ ...first, owner: "recipient-admin" as const }];
    const owned = { ...report, diagnosis: { ...report.diagnosis, findings } };
    for (const { render } of [text, markdown, html]) {
      expect(render({ ...owned, command: "smoke" }, VIEW)).toContain("whoever runs the outgoing mail server");
      expect(render({ ...owned, command: "trace" }, VIEW)).not.toContain("whoever runs the outgoing mail server");
    }
  });
});
