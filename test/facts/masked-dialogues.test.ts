import { expect, it } from "vitest";
import { maskedDialogues } from "../../src/facts/masked-dialogues.ts";
import { observations } from "../../src/model/observations.ts";
import type { Step } from "../../src/model/transcript.ts";
import { dialogue, reply, saw, smtpAbout } from "../support/observe.ts";

it.each([
  ["220 **************", "250 mx.example", "greeting"],
  ["220 ******************* 0*** **2", "250 mx.example", "greeting"],
  ["220 mx.example ESMTP", "250-mx.example\n250 XXXXXXXA", "keywords"],
  ["220 **************", "250-mx.example\n250 XXXB", "keywords"],
  ["220 mx.example ** no spam **", "250-mx.example\n250 XFORWARD NAME", false],
  ["220 ***", "250-XXXX.example\n250 X-EXPS", false],
] as const)("%j and %j: masked %s", (greeting, ehlo, masked) => {
  const { steps, end } = dialogue("250 Ok");
  const said = { greeting, EHLO: ehlo } as const;
  const rewritten = steps.map((step): Step => {
    if (step.kind !== "received" || (step.stage !== "greeting" && step.stage !== "EHLO")) return step;
    const lines = said[step.stage].split("\n");
    return { ...step, reply: { ...reply(lines[0] ?? ""), lines: lines as unknown as typeof step.reply.lines } };
  });
  const seen = observations([saw("smtp", smtpAbout(), { steps: rewritten, end })]);
  expect(maskedDialogues(seen)).toMatchObject([{ masked }]);
});

it("a server that never greeted may be masked or not", () => {
  const { steps } = dialogue("250 Ok");
  const mute = { steps: steps.slice(0, 1), end: { how: "reply-timeout", stage: "greeting" } } as const;
  expect(maskedDialogues(observations([saw("smtp", smtpAbout(), mute)]))).toMatchObject([{ masked: null }]);
});
