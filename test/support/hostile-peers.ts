import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import type { Stage, TranscriptEnd } from "../../src/model/transcript.ts";
import { converse } from "../../src/smtp/converse.ts";
import { REPLY_LIMITS } from "../../src/smtp/reply-parser.ts";
import { TIMEOUTS } from "../../src/smtp/timeouts.ts";
import type { Login } from "../../src/world/world.ts";
import { type Act, CLOSES, call, type FakeServer, fakeLink, fakeWorld, RESETS, SESSION } from "./script-link.ts";

/** One way to misbehave, and how the dialogue must end. */
export interface HostilePeer {
  readonly server: FakeServer & { readonly paceMs?: number };
  readonly about?: SmtpAbout;
  readonly end: TranscriptEnd;
  /** The stage of the last reply that was believed; null: none was. */
  readonly heard: string | null;
}

const CLEAR = call({ tls: "none" });
/** What is given to peers that ask for a login. */
export const LOGIN: Login = { user: "alice@example.net", password: "open sesame", mechanism: null };
/** No single stage may keep us longer, and nobody gets two of them. */
export const LONGEST_MS = Math.max(...Object.values(TIMEOUTS.replyMs)) + TIMEOUTS.handshakeMs;
const QUIT = { how: "quit" } as const;
const GREETING = "220 mx.example.org ESMTP\r\n";

function at(verb: string, ...acts: readonly Act[]): FakeServer {
  return { answers: (line) => (line.startsWith(verb) ? acts : undefined) };
}
function greets(...acts: readonly Act[]): FakeServer {
  return { greeting: acts };
}
function silentAt(stage: Stage): TranscriptEnd {
  return { how: "reply-timeout", stage };
}
function closedAt(stage: Stage): TranscriptEnd {
  return { how: "peer-closed", stage };
}
function alien(bytes: string): TranscriptEnd {
  return { how: "not-smtp", bytes: bytes as Extract<TranscriptEnd, { how: "not-smtp" }>["bytes"] };
}

const BEFORE = { EHLO: "greeting", MAIL: "EHLO", RCPT: "MAIL", DATA: "RCPT", RSET: "DATA" } as const;
const LOGGING_IN = call({ port: 587, login: "given", tls: "none" });
const AHEAD: FakeServer = { offers: () => ["PIPELINING"] };

function offering(mechanism: string): FakeServer {
  return { offers: () => [`AUTH ${mechanism}`] };
}
/** Answers lines that begin like that. */
function answersAt(table: Readonly<Record<string, readonly Act[]>>): (line: string) => readonly Act[] | undefined {
  return (line) => Object.entries(table).find(([start]) => line.startsWith(start))?.[1];
}
/** As the bytes of UTF-8, one character each. */
function utf8(text: string): string {
  return Buffer.from(text).toString("latin1");
}

/** Every way to misbehave that we know of, by what such a peer does. */
export const HOSTILE_PEERS: Readonly<Record<string, HostilePeer>> = {
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
    end: silentAt("EHLO"),
    heard: "greeting",
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
  // Every stage
  ...Object.fromEntries(
    (["EHLO", "MAIL", "RCPT", "DATA", "RSET"] as const).flatMap((verb): [string, HostilePeer][] => {
      const about = call({ tls: "none", until: "data" });
      const before = verb === "RSET" ? { answers: answersAt({ DATA: ["554 no\r\n"] }) } : {};
      const does = (...acts: readonly Act[]): FakeServer => ({
        answers: (line) => (line.startsWith(verb) ? acts : before.answers?.(line)),
      });
      return [
        [`says 421 at ${verb} and stays`, { server: does("421 4.3.2 bye\r\n"), about, end: QUIT, heard: "QUIT" }],
        [`says 421 at ${verb} and goes`, { server: does("421 4.3.2 bye\r\n", CLOSES), about, end: QUIT, heard: verb }],
        [`drops the line at ${verb}`, { server: does(CLOSES), about, end: closedAt(verb), heard: BEFORE[verb] }],
        [
          `tears the line at ${verb}`,
          { server: does(RESETS), about, end: { how: "reset", stage: verb }, heard: BEFORE[verb] },
        ],
        [
          `says half an answer to ${verb}`,
          { server: does("250-half\r\n2"), about, end: silentAt(verb), heard: BEFORE[verb] },
        ],
        [
          `speaks HTML at ${verb}`,
          { server: does("<b>\u009b2J</b>\r\n"), about, end: alien("<b>\u009b2J</b>"), heard: BEFORE[verb] },
        ],
      ];
    }),
  ),
  "says 421 at STARTTLS": {
    server: at("STARTTLS", "421 4.3.2 bye\r\n", CLOSES),
    about: call(),
    end: QUIT,
    heard: "STARTTLS",
  },
  "says 421 at AUTH": {
    server: { ...offering("PLAIN"), answers: answersAt({ AUTH: ["421 4.7.0 bye\r\n", CLOSES] }) },
    about: LOGGING_IN,
    end: QUIT,
    heard: "AUTH",
  },
  "closes its half after the greeting": {
    server: { greeting: [GREETING, CLOSES], answers: () => [] },
    end: closedAt("EHLO"),
    heard: "greeting",
  },
  // Nasty words where they are shown
  ...Object.fromEntries(
    Object.entries({
      "terminal escapes": "550 5.7.1 \x1b]0;owned\x07\x1b[2J\x9b31m",
      "a bare CR": "550 5.7.1 no\r250 2.1.5 yes",
      "a bare LF": "550-5.7.1 one\n550 5.7.1 two",
      "a NUL": "550 5.7.1 a\0b",
      "bytes that are no UTF-8": "550 5.7.1 \xff\xfe\xc3",
      "half a character at the end": `550 5.7.1 ${"a".repeat(2037)}\xe2\x82`,
      "text from right to left": utf8("550 5.7.1 \u202egnp.exe\u2066 \u200f"),
      "invisible characters": utf8("550 5.7.1 no\u200b\u2060\ufeff\u{e0041}"),
      "line separators": utf8("550 5.7.1 one\u2028two\u2029\u0085"),
      markup: "550 5.7.1 </code><script>alert(1)</script>]]>--><![CDATA[",
      markdown: "550 5.7.1 [x](javascript:x) `y` | z | # <img src=x onerror=y>",
      "a code for the shell": "550 5.7.1 $(reboot) `reboot` \u0022;reboot",
      "a metric of its own": '550 5.7.1 "} 1\\nmxray_up 1',
      "perfdata of its own": "550 5.7.1 |time=1s;;;; ok",
      "an absurd enhanced code": "550 5.999.999 no",
      "an enhanced code of another class": "550 2.0.0 no",
      "an enhanced code that is none": "550 9.9.9.9 no",
      "two enhanced codes": "550-5.1.1 no\r\n550 4.2.2 full",
      "a code of its own with a hyphen and no more": "550-",
      "nothing but the code": "550",
      "a tab after the code": "550\t5.1.1 no",
    }).map(([name, line]): [string, HostilePeer] => [
      `refuses with ${name}`,
      {
        server: at("RCPT", `${line}\r\n`),
        end: line === "550-" ? silentAt("RCPT") : QUIT,
        heard: line === "550-" ? "MAIL" : "QUIT",
      },
    ]),
  ),
  "greets in controls": { server: greets("220 \x1b[2J\u0007\x9b\r\n"), end: QUIT, heard: "QUIT" },
  "names extensions in controls": {
    server: at("EHLO", "250-mx\r\n250-\x1b[2J \x07\r\n250 AUTH \x9b\r\n"),
    end: QUIT,
    heard: "QUIT",
  },
  // Answers that are too few, too many or too early
  "answers sender and recipients sent ahead all in one": {
    server: { ...AHEAD, answers: answersAt({ RCPT: [] }) },
    end: silentAt("RCPT"),
    heard: "MAIL",
  },
  "answers sender and recipients sent ahead twice each": {
    server: { ...AHEAD, answers: answersAt({ MAIL: ["250 a\r\n250 b\r\n"], RCPT: ["550 c\r\n550 d\r\n"] }) },
    end: QUIT,
    heard: "QUIT",
  },
  "hangs up between answers to what was sent ahead": {
    server: { ...AHEAD, answers: answersAt({ RCPT: [CLOSES] }) },
    end: closedAt("RCPT"),
    heard: "MAIL",
  },
  "says 354 to a recipient sent ahead": {
    server: { ...AHEAD, answers: answersAt({ RCPT: ["354 go\r\n"] }) },
    end: QUIT,
    heard: "QUIT",
  },
  // STARTTLS
  ...Object.fromEntries(
    ["454 4.7.0 not now", "501 5.5.4 no", "554 5.7.3 no", "250 what?", "334 x", "502 no"].map(
      (line): [string, HostilePeer] => [
        `answers STARTTLS with ${line}`,
        { server: at("STARTTLS", `${line}\r\n`), about: call(), end: QUIT, heard: "QUIT" },
      ],
    ),
  ),
  "shakes hands and then speaks plain nonsense": {
    server: { answers: (line, secured) => (secured && line.startsWith("EHLO") ? ["\x17\x03\x03\0\n"] : undefined) },
    about: call(),
    end: alien("\x17\x03\x03\0"),
    heard: "STARTTLS",
  },
  "shakes hands and hangs up": {
    server: { answers: (line, secured) => (secured && line.startsWith("EHLO") ? [CLOSES] : undefined) },
    about: call(),
    end: closedAt("EHLO"),
    heard: "STARTTLS",
  },
  "injects a whole dialogue before the handshake": {
    server: at("STARTTLS", `220 go\r\n${"250 ok\r\n".repeat(50)}`),
    about: call(),
    end: QUIT,
    heard: "QUIT",
  },
  "fails the handshake in words of its own": {
    server: { tls: { ok: false, reason: "\x1b[2J\u202eevil" } },
    about: call(),
    end: { how: "tls-failed", reason: "\x1b[2J\u202eevil" },
    heard: "STARTTLS",
  },
  "bears a certificate full of controls": {
    server: {
      tls: {
        ok: true,
        tls: {
          ...SESSION,
          names: ["\x1b[2J.example", "\u202e.example", "a\nb"],
          issuer: "\x9b\0<b>",
          validTo: "\x07",
          untrusted: "\u2066",
        },
      },
    },
    about: call(),
    end: QUIT,
    heard: "QUIT",
  },
  // AUTH
  ...Object.fromEntries(
    ["PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256"].map((mechanism): [string, HostilePeer] => [
      `asks for ever when logged in to with ${mechanism}`,
      {
        server: {
          ...offering(mechanism),
          answers: (line) => (/^(EHLO|QUIT)/.test(line) ? undefined : ["334 \x1b[2J\r\n"]),
        },
        about: LOGGING_IN,
        end: QUIT,
        heard: "QUIT",
      },
    ]),
  ),
  "asks a question of two kilobytes in a login": {
    server: { ...offering("CRAM-MD5"), answers: answersAt({ AUTH: [`334 ${"QUFB".repeat(500)}\r\n`] }) },
    about: LOGGING_IN,
    end: QUIT,
    heard: "QUIT",
  },
  "is silent in the middle of a login": {
    server: { ...offering("LOGIN"), answers: answersAt({ AUTH: ["334 VXNlcm5hbWU6\r\n"], YWxp: [] }) },
    about: LOGGING_IN,
    end: silentAt("AUTH"),
    heard: "AUTH",
  },
  "hangs up when it has the password": {
    server: { ...offering("PLAIN"), answers: answersAt({ AUTH: [CLOSES] }) },
    about: LOGGING_IN,
    end: closedAt("AUTH"),
    heard: "EHLO",
  },
  "lets in whoever asks with SCRAM, without proof": {
    server: { ...offering("SCRAM-SHA-256"), answers: answersAt({ AUTH: ["235 2.7.0 welcome\r\n"] }) },
    about: LOGGING_IN,
    end: QUIT,
    heard: "QUIT",
  },
};

/** Holds the dialogue, and says how long it took on its own clock. */
export async function meet({ server, about = CLEAR }: HostilePeer) {
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
