import { expect, it } from "vitest";
import { call, hold, outline } from "../../support/script-link.ts";

it.each([
  ["greeting", []],
  ["ehlo", ["EHLO"]],
  ["tls", ["EHLO", "STARTTLS", "EHLO"]],
  ["auth", ["EHLO", "STARTTLS", "EHLO"]],
  ["mail", ["EHLO", "STARTTLS", "EHLO", "MAIL", "RSET"]],
  ["rcpt", ["EHLO", "STARTTLS", "EHLO", "MAIL", "RCPT", "RSET"]],
] as const)("an attempt until %s says %j and QUIT", async (until, verbs) => {
  const { told, transcript } = await hold({}, call({ until }));
  expect(told.map((line) => line.split(" ", 1)[0])).toEqual([...verbs, "QUIT"]);
  expect(transcript.end).toEqual({ how: "quit" });
});

it("implicit TLS shakes hands before the greeting and never says STARTTLS", async () => {
  const { transcript } = await hold({ offers: () => ["STARTTLS"] }, call({ port: 465, tls: "implicit", until: "tls" }));
  expect(outline(transcript)).toEqual([
    "connected",
    "secured",
    "<greeting 220",
    ">EHLO",
    "<EHLO 250",
    ">QUIT",
    "<QUIT 221",
  ]);
});

it("implicit TLS that the server does not speak ends with the reason", async () => {
  const server = { tls: { ok: false, reason: "ERR_SSL_WRONG_VERSION_NUMBER" } } as const;
  const { transcript } = await hold(server, call({ port: 465, tls: "implicit" }));
  expect(transcript.end).toEqual({ how: "tls-failed", reason: "ERR_SSL_WRONG_VERSION_NUMBER" });
});
