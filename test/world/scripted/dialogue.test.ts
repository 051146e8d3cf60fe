import { describe, expect, it } from "vitest";
import type { IpAddress } from "../../../src/model/scalars.ts";
import { parseCase } from "../../../src/world/scripted/case-file.ts";
import { afterHandshake, greet, respond } from "../../../src/world/scripted/dialogue.ts";
import { FIRST_STATE } from "../../../src/world/scripted/dialogue-state.ts";
import { type ScriptedServer, serverAt } from "../../../src/world/scripted/scripted-server.ts";
import type { Act } from "../../../src/world/scripted/smtp-script.ts";

function server(lines: readonly string[], port = 25): ScriptedServer {
  const file = parseCase(
    `Prose.

target trace someone@example.org
dns
  example.org     MX  10 mx.example.net
  mx.example.net  A   198.51.100.7
smtp 198.51.100.7:${port}
${lines.map((line) => `  ${line}`).join("\n")}
`,
    "d.case",
  );
  const [section] = file.smtp;
  if (section === undefined) throw new Error("no section");
  return serverAt(file, section, { ip: "198.51.100.7" as IpAddress, port });
}

/** What the server says to these lines; "TLS" is a handshake. */
function talk(to: ScriptedServer, ...lines: readonly string[]): readonly string[] {
  let state = FIRST_STATE;
  return lines.map((line) => {
    if (line === "TLS") {
      state = afterHandshake(state);
      return "";
    }
    const turn = respond(to, state, line);
    state = turn.state;
    return spelled(turn.acts);
  });
}

function spelled(acts: readonly Act[]): string {
  return acts.map((act) => (act.do === "say" ? act.line : `!${act.do}`)).join("|");
}

describe("a server without rules", () => {
  it("greets with the name that leads to its address", () => {
    expect(spelled(greet(server([])))).toBe("220 mx.example.net ESMTP");
  });
  it("takes mail for the case's recipient and for postmaster, and knows whom it does not host", () => {
    const replies = talk(
      server([]),
      "RCPT TO:<someone@example.org>",
      "RCPT TO:<Postmaster@example.org>",
      "RCPT TO:<nobody@example.org>",
      "RCPT TO:<x@elsewhere.example>",
    );
    expect(replies.map((reply) => reply.slice(0, 9))).toEqual(["250 2.1.5", "250 2.1.5", "550 5.1.1", "554 5.7.1"]);
  });
  it("offers STARTTLS only with `tls` and only before it", () => {
    expect(talk(server([]), "EHLO x", "STARTTLS").join()).not.toContain("220");
    const [before, start, , after] = talk(server(["tls ok"]), "EHLO x", "STARTTLS", "TLS", "EHLO x");
    expect(before).toContain("STARTTLS");
    expect(start).toBe("220 2.0.0 Ready to start TLS|!secure");
    expect(after).not.toContain("STARTTLS");
  });
  it("says to EHLO what `offers` says, after its own name", () => {
    const lines = ["tls ok", 'offers "Hello {helo} [192.0.2.1]", SIZE 100, STARTTLS, AUTH PLAIN LOGIN'];
    const [before, , , after] = talk(server(lines), "EHLO a.example", "STARTTLS", "TLS", "EHLO a.example");
    const first = "250-mx.example.net Hello a.example [192.0.2.1]|250-SIZE 100";
    expect(before).toBe(`${first}|250-STARTTLS|250 AUTH PLAIN LOGIN`);
    expect(after).toBe(`${first}|250 AUTH PLAIN LOGIN`);
    expect(talk(server(["offers PIPELINING"]), "EHLO a.example")).toEqual(["250-mx.example.net|250 PIPELINING"]);
    expect(talk(server(["offers"]), "EHLO a.example")).toEqual(["250 mx.example.net"]);
  });
  it("wants a login on submission ports and takes PLAIN and LOGIN once secured", () => {
    const submission = server(["tls ok"], 587);
    expect(talk(submission, "EHLO x", "AUTH PLAIN AGE=", "MAIL FROM:<>").slice(1)).toEqual([
      "503 5.5.1 AUTH not available",
      "530 5.7.0 Authentication required",
    ]);
    const replies = talk(
      submission,
      "TLS",
      "EHLO x",
      "AUTH LOGIN",
      "dXNlcg==",
      "cGFzcw==",
      "MAIL FROM:<>",
      "RCPT TO:<x@y>",
    );
    expect(replies.slice(2).map((reply) => reply.slice(0, 3))).toEqual(["334", "334", "235", "250", "250"]);
  });
  it("takes a message and hangs up after QUIT", () => {
    expect(talk(server([]), "DATA", "Subject: x", ".", "QUIT")).toEqual([
      "354 End data with <CR><LF>.<CR><LF>",
      "",
      "250 2.0.0 Ok: queued as 4F6B2C0D1E",
      "221 2.0.0 Bye|!closes",
    ]);
  });
});

describe("rules", () => {
  it("match whatever the letter case, with more words after, and with stars", () => {
    const to = server(["C: MAIL", "S: 451 no mail", "C: RCPT TO:<*@EXAMPLE.org>", "S: 450 wait"]);
    expect(talk(to, "mail from:<a@b> SIZE=3", "RCPT TO:<who@example.org> NOTIFY=NEVER")).toEqual([
      "451 no mail",
      "450 wait",
    ]);
  });
  it("are taken from after the one used last, then from the top", () => {
    const to = server([
      "C: EHLO *",
      "S: 250 clear",
      "C: STARTTLS",
      "S: 220 go",
      "C: EHLO *",
      "S: 250 secret",
      "tls ok",
    ]);
    expect(talk(to, "EHLO a", "STARTTLS", "TLS", "EHLO a", "EHLO a").filter((line) => line !== "")).toEqual([
      "250 clear",
      "220 go|!secure",
      "250 secret",
      "250 clear",
    ]);
  });
  it("that say nothing leave the answer to the default", () => {
    expect(talk(server(["C: NOOP", "C: QUIT"]), "NOOP")).toEqual(["250 2.0.0 Ok"]);
  });
  it("keep the lines of a multi-line reply, and 421 hangs up", () => {
    const to = server(["C: EHLO", "S: 250-one", "S: 250 two", "C: MAIL", "S: 421 4.3.2 bye"]);
    expect(talk(to, "EHLO x", "MAIL FROM:<>")).toEqual(["250-one|250 two", "421 4.3.2 bye|!closes"]);
  });
  it("may act instead of speaking", () => {
    const to = server(["C: MAIL", "S: !delay 5000", "S: 250 at last", "C: RCPT", "S: !resets"]);
    expect(talk(to, "MAIL FROM:<>", "RCPT TO:<x@y>")).toEqual(["!wait|250 at last", "!resets"]);
  });
  it("refuse a login in a SASL exchange", () => {
    const to = server([
      "C: EHLO",
      "S: 250-x",
      "S: 250 AUTH LOGIN",
      "C: AUTH LOGIN",
      "S: 334 VXNlcm5hbWU6",
      "C: *",
      "S: 334 UGFzc3dvcmQ6",
      "C: *",
      "S: 535 5.7.8 no",
    ]);
    expect(talk(to, "EHLO x", "AUTH LOGIN", "dQ==", "cA==", "MAIL FROM:<>").slice(2)).toEqual([
      "334 UGFzc3dvcmQ6",
      "535 5.7.8 no",
      "250 2.1.0 Ok",
    ]);
  });
});

describe("a broken server", () => {
  it("does it at the command it is said to, and not before", () => {
    expect(talk(server(["hangs after MAIL"]), "EHLO x", "MAIL FROM:<>")[1]).toBe("!hangs");
    expect(spelled(greet(server(["closes after connect"])))).toBe("!closes");
    expect(spelled(greet(server(["delay 5000"])))).toBe("!wait|220 mx.example.net ESMTP");
  });
  it("speaks TLS first when it is implicit", () => {
    expect(spelled(greet(server(["implicit"])))).toBe("!secure|220 mx.example.net ESMTP");
  });
});
