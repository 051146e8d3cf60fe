import { expect, it } from "vitest";
import { planWithoutLogin } from "../../../probes/smtp/without-login.ts";
import type { Observation } from "../../../src/model/observation.ts";
import { observations } from "../../../src/model/observations.ts";
import { makeTarget } from "../../../src/runner/make-target.ts";
import { ATTEMPT, dialogue, missed, reply, saw, smtpAbout } from "../../support/observe.ts";

const GIVEN = { ...ATTEMPT, login: "given" } as const;
const RELAY = smtpAbout({ role: "relay", port: 587, attempt: GIVEN });

const rows: readonly (readonly [string, string, typeof RELAY, Observation | null, number])[] = [
  ["after a login that let the mail in", "trace", RELAY, saw("smtp", RELAY, loggedIn("250 ok")), 1],
  ["not where mail is handed in", "smoke", RELAY, saw("smtp", RELAY, loggedIn("250 ok")), 0],
  ["not after a refusal: the causes ask for what they need", "trace", RELAY, saw("smtp", RELAY, loggedIn("550 no")), 0],
  ["not where no login was made", "trace", RELAY, saw("smtp", RELAY, dialogue("250 ok")), 0],
  ["not before the first dialogue", "trace", RELAY, null, 0],
  ["not where that failed", "trace", RELAY, missed("smtp", RELAY), 0],
  [
    "not at an exchanger",
    "trace",
    { ...RELAY, role: "mx" },
    saw("smtp", { ...RELAY, role: "mx" }, loggedIn("250 ok")),
    0,
  ],
];

it.each(rows)("a relay is asked without a login %s", (_, command, about, look, looks) => {
  const target = makeTarget({
    command: command === "smoke" ? "smoke" : "trace",
    domain: null,
    helo: "mail.acme.example",
  });
  const planned = planWithoutLogin(about, target, observations(look === null ? [] : [look]));
  expect(planned.map(({ changed, attempt }) => [changed, attempt.login])).toEqual(
    Array.from({ length: looks }, () => ["login", "none"]),
  );
});

function loggedIn(answer: string): ReturnType<typeof dialogue> {
  const { steps, end } = dialogue(answer);
  return { steps: [{ kind: "received", ms: 1, stage: "AUTH", reply: reply("235 ok") }, ...steps], end };
}
