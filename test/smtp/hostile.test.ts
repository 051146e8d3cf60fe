import { describe, expect, it } from "vitest";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import type { Transcript, TranscriptEnd } from "../../src/model/transcript.ts";
import { converse } from "../../src/smtp/converse.ts";
import { REPLY_LIMITS } from "../../src/smtp/reply-parser.ts";
import { TIMEOUTS } from "../../src/smtp/timeouts.ts";
import type { Login } from "../../src/world/world.ts";
import { type Act, CLOSES, call, type FakeServer, fakeLink, fakeWorld, RESETS } from "../support/script-link.ts";

/** One way to misbehave, and how the dialogue must end. */
interface Row {
  readonly server: FakeServer & { readonly paceMs?: number };
  readonly about?: SmtpAbout;
  readonly end: TranscriptEnd;
  /** The stage of the last reply that was believed; null: none was. */
  readonly heard: string | null;
}

const CLEAR = call({ tls: "none" });
const LOGIN: Login = { user: "alice@example.net", password: "open sesame", mechanism: null };
/** No single stage may keep us longer, and nobody gets two of them. */
const LONGEST_MS = Math.max(...Object.values(TIMEOUTS.replyMs)) + TIMEOUTS.handshakeMs;
const QUIT = { how: "quit" } as const;
const GREETING = "220 mx.example.org ESMTP\r\n";

function at(verb: string, ...acts: readonly Act[]): FakeServer {
  return { answers: (line) => (line.startsWith(verb) ? acts : undefined) };
}
function greets(...acts: readonly Act[]): FakeServer {
  return { greeting: acts };
}
function silentAt(stage: "greeting" | "EHLO" | "MAIL" | "RCPT" | "STARTTLS"): TranscriptEnd {
  return { how: "reply-timeout", stage };
}
function closedAt(stage: "greeting" | "EHLO" | "MAIL" | "RCPT" | "STARTTLS"): TranscriptEnd {
  return { how: "peer-closed", stage };
}
function alien(bytes: string): TranscriptEnd {
  return { how: "not-smtp", bytes: bytes as Extract<TranscriptEnd, { how: "not-smtp" }>["bytes"] };
}

const ROWS: Readonly<Record<string, Row>> = {
  // Silence
  "never says a word": { server: greets(), end: silentAt("greeting"), heard: null },
  "says half a code and no more": { server: greets("22"), end: silentAt("greeting"), heard: null },
  "says a code without a line end": { server: greets("220"), end: silentAt("greeting"), heard: null },
  "ends its greeting with CR alone": { server: greets("220 hi\r"), end: silentAt("greeting"), heard: null },
  "promises a second greeting line that never comes": {
    server: greets("220-wait for it\r\n"),
    end: silentAt("greeting"),
    heard: null,
  },
  "greets and then is silent": { server: at("EHLO"), end: silentAt("EHLO"), heard: "greeting" },
  "stops in the middle of its EHLO answer": {
    server: at("EHLO", "250-mx.example.org\r\n250-SIZE\r\n"),
    end: silentAt("EHLO"),
    heard: "greeting",
  },
  "is silent at MAIL": { server: at("MAIL"), end: silentAt("MAIL"), heard: "EHLO" },
  "is silent at RCPT": { server: at("RCPT"), end: silentAt("RCPT"), heard: "MAIL" },
  "is silent at RSET": { server: at("RSET"), end: { how: "reply-timeout", stage: "RSET" }, heard: "RCPT" },
  "is silent at QUIT": { server: at("QUIT"), end: QUIT, heard: "RSET" },
  // Dripping and flooding
  "drips one letter of its greeting every five seconds": {
    server: { greeting: [GREETING], trickles: true, paceMs: 5_000 },
    end: silentAt("greeting"),
    heard: null,
  },
  "drips empty continuation lines for ever": {
    server: { greeting: Array<string>(500).fill("220-\r\n"), paceMs: 900 },
    end: silentAt("greeting"),
    heard: null,
  },
  "drips every answer, but in time": {
    server: { trickles: true, paceMs: 10 },
    end: QUIT,
    heard: "QUIT",
  },
  "floods with one line that never ends": {
    server: greets(...Array<string>(400).fill("2".repeat(1024))),
    end: alien("2".repeat(REPLY_LIMITS.lineBytes)),
    heard: null,
  },
  "floods with a greeting that never ends": {
    server: greets(...Array<string>(400).fill(`220-${"a".repeat(1018)}\r\n`)),
    end: alien(`220-${"a".repeat(1018)}`.slice(0, 0)),
    heard: null,
  },
  "floods with line ends": { server: greets("\r\n".repeat(50_000)), end: alien(""), heard: null },
  "sends a line longer than RFC 5321 allows": {
    server: greets(`220 ${"x".repeat(9_000)}\r\n`),
    end: QUIT,
    heard: "QUIT",
  },
  "offers ten thousand extensions": {
    server: at("EHLO", `${"250-XEXT\r\n".repeat(10_000)}250 XEND\r\n`),
    end: QUIT,
    heard: "QUIT",
  },
  "sends empty chunks between its letters": {
    server: greets(new Uint8Array(0), "22", new Uint8Array(0), "0 hi\r\n"),
    end: QUIT,
    heard: "QUIT",
  },
  // Hanging up
  "hangs up at once": { server: greets(CLOSES), end: closedAt("greeting"), heard: null },
  "resets at once": { server: greets(RESETS), end: { how: "reset", stage: "greeting" }, heard: null },
  "hangs up in the middle of its greeting": {
    server: greets("220 mx", CLOSES),
    end: closedAt("greeting"),
    heard: null,
  },
  "hangs up between two greeting lines": {
    server: greets("220-one\r\n", CLOSES),
    end: closedAt("greeting"),
    heard: null,
  },
  "greets and hangs up": { server: greets(GREETING, CLOSES), end: closedAt("EHLO"), heard: "greeting" },
  "greets and resets": { server: greets(GREETING, RESETS), end: { how: "reset", stage: "EHLO" }, heard: "greeting" },
  "hangs up at MAIL": { server: at("MAIL", CLOSES), end: closedAt("MAIL"), heard: "EHLO" },
  "hangs up at RCPT": { server: at("RCPT", CLOSES), end: closedAt("RCPT"), heard: "MAIL" },
  "resets at RCPT": { server: at("RCPT", RESETS), end: { how: "reset", stage: "RCPT" }, heard: "MAIL" },
  "refuses and hangs up": {
    server: at("RCPT", "550 5.7.1 no\r\n", CLOSES),
    end: { how: "peer-closed", stage: "RSET" },
    heard: "RCPT",
  },
  "answers QUIT with a reset": { server: at("QUIT", RESETS), end: QUIT, heard: "RSET" },
  "answers QUIT with an insult": { server: at("QUIT", "500 stay\r\n"), end: QUIT, heard: "QUIT" },
  // Dismissals
  "greets with 421": { server: greets("421 4.3.2 closing\r\n", CLOSES), end: QUIT, heard: "greeting" },
  "says 421 and never hangs up": { server: greets("421 4.3.2 closing\r\n"), end: QUIT, heard: "QUIT" },
  "greets with 554": { server: greets("554 5.7.1 no\r\n"), end: QUIT, heard: "QUIT" },
  "greets with 554 in five hundred lines": {
    server: greets(`${"554-go away\r\n".repeat(500)}554 really\r\n`),
    end: QUIT,
    heard: "QUIT",
  },
  "says 421 out of turn, after its answer to EHLO": {
    server: at("EHLO", "250 mx.example.org\r\n421 4.4.2 timeout\r\n", CLOSES),
    end: QUIT,
    heard: "MAIL",
  },
  "refuses EHLO and HELO alike": {
    server: { answers: (line) => (/^(EHLO|HELO)/.test(line) ? ["500 what?\r\n"] : undefined) },
    end: QUIT,
    heard: "QUIT",
  },
  // Other tongues
  "speaks SSH": { server: greets("SSH-2.0-OpenSSH_9.6\r\n"), end: alien("SSH-2.0-OpenSSH_9.6"), heard: null },
  "speaks HTTP": {
    server: greets("HTTP/1.1 400 Bad Request\r\n"),
    end: alien("HTTP/1.1 400 Bad Request"),
    heard: null,
  },
  "speaks FTP with a code that is also ours": { server: greets("220 FTP ready\r\n"), end: QUIT, heard: "QUIT" },
  "speaks POP3": { server: greets("+OK ready\r\n"), end: alien("+OK ready"), heard: null },
  "speaks IMAP": { server: greets("* OK IMAP4rev1\r\n"), end: alien("* OK IMAP4rev1"), heard: null },
  "speaks TLS": {
    server: greets("\x15\x03\x01\0\x02\x02\x50", CLOSES),
    end: alien("\x15\x03\x01\0\x02\x02\x50"),
    heard: null,
  },
  "answers EHLO in HTML": { server: at("EHLO", "<html>\r\n"), end: alien("<html>"), heard: "greeting" },
  "uses a code that no RFC knows": { server: greets("700 hi\r\n"), end: alien("700 hi"), heard: null },
  "uses a code of two digits": { server: greets("22 hi\r\n"), end: alien("22 hi"), heard: null },
  "uses a code of four digits": { server: greets("2200 hi\r\n"), end: alien("2200 hi"), heard: null },
  "begins with a blank": { server: greets(" 220 hi\r\n"), end: alien(" 220 hi"), heard: null },
  "greets with an empty line": { server: greets("\r\n220 hi\r\n"), end: alien(""), heard: null },
  // Confusion
  "changes the code within one reply": { server: at("RCPT", "250-yes\r\n550 no\r\n"), end: QUIT, heard: "QUIT" },
  "ends its lines with LF alone": { server: greets("220 mx.example.org\n"), end: QUIT, heard: "QUIT" },
  "sends NUL, escapes and bare CR in its text": { server: greets("220 a\0b\x1b[2Jc\rd\r\n"), end: QUIT, heard: "QUIT" },
  "sends bytes that are no UTF-8": {
    server: greets(Buffer.from("220 \xff\xfe\r\n", "latin1")),
    end: QUIT,
    heard: "QUIT",
  },
  "answers two replies at once": { server: at("MAIL", "250 ok\r\n550 no\r\n"), end: QUIT, heard: "QUIT" },
  "answers everything before it is asked": {
    server: { greeting: [`${GREETING}${"250 ok\r\n".repeat(20)}`], answers: () => [] },
    end: QUIT,
    heard: "QUIT",
  },
  "says 354 to MAIL": { server: at("MAIL", "354 go ahead\r\n"), end: QUIT, heard: "QUIT" },
  "says 334 to EHLO": { server: at("EHLO", "334 \r\n"), end: QUIT, heard: "QUIT" },
  "says 100 to MAIL": { server: at("MAIL", "100 wait\r\n"), end: alien("100 wait"), heard: "EHLO" },
  "gives itself a name with a line of controls in it": {
    server: at("EHLO", "250 \x07\x07\x1b]0;owned\x07\r\n"),
    end: QUIT,
    heard: "QUIT",
  },
  // STARTTLS and logging in
  "offers STARTTLS and is silent at it": {
    server: at("STARTTLS"),
    about: call(),
    end: silentAt("STARTTLS"),
    heard: "EHLO",
  },
  "offers STARTTLS and hangs up at it": {
    server: at("STARTTLS", CLOSES),
    about: call(),
    end: closedAt("STARTTLS"),
    heard: "EHLO",
  },
  "offers STARTTLS and never shakes hands": {
    server: { tls: "silence" },
    about: call(),
    end: { how: "tls-failed", reason: "ETIMEDOUT" },
    heard: "STARTTLS",
  },
  "offers STARTTLS and resets in the handshake": {
    server: { tls: "reset" },
    about: call(),
    end: { how: "tls-failed", reason: "ECONNRESET" },
    heard: "STARTTLS",
  },
  "fails the handshake": {
    server: { tls: { ok: false, reason: "EPROTO" } },
    about: call(),
    end: { how: "tls-failed", reason: "EPROTO" },
    heard: "STARTTLS",
  },
  "slips an answer in before the handshake": {
    server: at("STARTTLS", "220 go\r\n250 injected\r\n"),
    about: call(),
    end: QUIT,
    heard: "QUIT",
  },
  "offers STARTTLS again and again": {
    server: { offers: () => ["STARTTLS"] },
    about: call(),
    end: QUIT,
    heard: "QUIT",
  },
  "shakes hands and then is silent": {
    server: { answers: (line, secured) => (secured && line.startsWith("EHLO") ? [] : undefined) },
    about: call(),
    end: silentAt("EHLO"),
    heard: "STARTTLS",
  },
  "never speaks TLS on the port for it": {
    server: { tls: "silence", greeting: [] },
    about: call({ port: 465, tls: "implicit" }),
    end: { how: "tls-failed", reason: "ETIMEDOUT" },
    heard: null,
  },
  "asks for the password for ever": {
    server: {
      offers: () => ["AUTH LOGIN"],
      answers: (line) =>
        line === "QUIT" || /^(EHLO|MAIL|RCPT|STARTTLS)/.test(line) ? undefined : ["334 VXNlcm5hbWU6\r\n"],
    },
    about: call({ port: 587, login: "given", tls: "none" }),
    end: QUIT,
    heard: "QUIT",
  },
  "throws the password back in its refusal": {
    server: {
      offers: () => ["AUTH PLAIN"],
      answers: (line) => (line.startsWith("AUTH") ? [`535 5.7.8 no: ${line} open sesame\r\n`] : undefined),
    },
    about: call({ port: 587, login: "given", tls: "none" }),
    end: QUIT,
    heard: "QUIT",
  },
};

describe("whatever a server does, a dialogue ends in time and says how", () => {
  it.each(Object.entries(ROWS))("one that %s", async (_, row) => {
    const { transcript, tookMs, isClosed } = await play(row);
    expect(withoutFlood(transcript.end)).toEqual(row.end);
    expect(lastHeard(transcript)).toBe(row.heard);
    expect(tookMs).toBeLessThanOrEqual(LONGEST_MS);
    expect(isClosed).toBe(true);
  });
  it("which is tried in sixty ways at least", () => {
    expect(Object.keys(ROWS).length).toBeGreaterThanOrEqual(60);
  });
  it("and no transcript grows beyond what is listened to, nor holds a secret or a second goodbye", async () => {
    for (const row of Object.values(ROWS)) {
      const { transcript } = await play(row);
      const text = JSON.stringify(transcript);
      expect(text.length).toBeLessThan(2 * REPLY_LIMITS.connectionBytes);
      expect(text).not.toContain(LOGIN.password);
      expect(transcript.steps.filter((step) => step.kind === "sent" && step.verb === "QUIT").length).toBeLessThan(2);
    }
  });
});

async function play({ server, about = CLEAR }: Row) {
  const link = fakeLink(server);
  const world = fakeWorld(link, LOGIN);
  const { paceMs } = server;
  const paced = {
    ...link,
    async read(signal: AbortSignal) {
      if (paceMs !== undefined) await world.clock.sleep(paceMs, signal);
      return link.read(signal);
    },
  };
  const tcp = { dial: async () => ({ ok: true, link: paced }) as const };
  const never = new AbortController().signal;
  const transcript = await converse({ about, timeouts: TIMEOUTS }, { ...world, tcp }, never);
  return { transcript, tookMs: world.clock.monotonicMs(), isClosed: link.isClosed() };
}

function lastHeard({ steps }: Transcript): string | null {
  const last = steps.findLast((step) => step.kind === "received");
  return last?.kind === "received" ? last.stage : null;
}

/** What is kept of a flood depends on where the limit cuts it. */
function withoutFlood(end: TranscriptEnd): TranscriptEnd {
  return end.how === "not-smtp" && /^220-a/.test(end.bytes) ? { ...end, bytes: "" as typeof end.bytes } : end;
}
