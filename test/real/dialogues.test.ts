import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import type { Transcript } from "../../src/model/transcript.ts";
import { whyNot } from "./internet/requirements.ts";
import { openSmtpdSpeaksTls } from "./internet/unpacked.ts";
import { exim, host, openSmtpd, postfix, type Scenario, smoke, trace, VANTAGES } from "./scenario.ts";
import { LOGINS, type RunningWorld, startWorld } from "./world.ts";

const MXRAY = resolve(process.env["MXRAY_BIN"] ?? "dist/bin/mxray.js");
const USER = "alice@acme.example";
const reason = whyNot();
if (reason !== null) process.stderr.write(`dialogues with real servers skipped: ${reason}\n`);

const SUBMISSION = {
  smtpd_sasl_auth_enable: "yes",
  smtpd_relay_restrictions: "permit_sasl_authenticated, reject_unauth_destination",
};
const IMPLICIT = { ...SUBMISSION, smtpd_tls_wrappermode: "yes" };
/** One host of each kind, with every port its dialogues need. */
const SERVERS: Scenario = {
  world: "one server of each kind, all well",
  hosts: {
    postfix: host(
      postfix({ message_size_limit: "1048576" }),
      postfix(SUBMISSION, { port: 587 }),
      postfix(IMPLICIT, { port: 465 }),
      postfix({ smtpd_discard_ehlo_keywords: "pipelining" }, { port: 2525, certificate: "none" }),
    ),
    exim: host(exim(), exim({ auth: "always" }, { port: 587 }), exim({ auth: "encrypted" }, { port: 465 })),
    opensmtpd: host(
      openSmtpd([], { certificate: "good" }),
      openSmtpd([], { port: 587, certificate: "good", listen: "tls-require pki main auth <logins>" }),
      openSmtpd([], { port: 465, certificate: "good", listen: "smtps pki main auth <logins>" }),
    ),
  },
  records: ["@ MX 10 postfix", "@ MX 20 exim", "@ MX 30 opensmtpd"],
  command: [],
  first: null,
  never: [],
  witness: [],
};

/** One conversation, held by both. */
interface Dialogue {
  readonly title: string;
  readonly mxray: readonly string[];
  readonly swaks: readonly string[];
  /** Replies that must be among what both heard, so that no two silences are called alike. */
  readonly hears: readonly RegExp[];
  /** Commands are sent before the last one is answered: what was said by each side counts, not in which turn. RFC 2920 */
  readonly ahead?: true;
  /** Not every OpenSMTPD can. */
  readonly skipped?: boolean;
}

const NO_TLS = !openSmtpdSpeaksTls();
if (NO_TLS)
  process.stderr.write(
    "OpenSMTPD's dialogues with TLS skipped: they need its package 7.3 or later, as in Debian's backports\n",
  );

const DIALOGUES: readonly Dialogue[] = [
  {
    title: "Postfix, in clear, with its SIZE",
    mxray: server("postfix", "bob@{domain}", ["--tls", "none"]),
    swaks: ["{postfix}:25", "bob@{domain}", "--pipeline"],
    hears: [/^250-SIZE 1048576/, /^250 2\.1\.5/],
    ahead: true,
  },
  {
    title: "Postfix, one command at a time where it does not offer more",
    mxray: server("postfix", "bob@{domain}", ["--tls", "none", "--port", "2525"]),
    swaks: ["{postfix}:2525", "bob@{domain}"],
    hears: [/^250 2\.1\.5/],
  },
  {
    title: "Postfix, STARTTLS, commands sent ahead",
    mxray: server("postfix", "bob@{domain}", ["--tls", "starttls"]),
    swaks: ["{postfix}:25", "bob@{domain}", "-tls", "--pipeline"],
    hears: [/^250-PIPELINING/, /^220 2\.0\.0 Ready to start TLS/, /^250 2\.1\.5/],
    ahead: true,
  },
  {
    title: "Postfix, an unknown user",
    mxray: server("postfix", "nobody@{domain}", ["--tls", "none", "--port", "2525"]),
    swaks: ["{postfix}:2525", "nobody@{domain}"],
    hears: [/^550 5\.1\.1/],
  },
  {
    title: "Postfix, STARTTLS, AUTH PLAIN, to somebody elsewhere",
    mxray: login("smtp://postfix.{domain}:587", "PLAIN"),
    swaks: ["{postfix}:587", "friend@elsewhere.example", "-tls", "--auth", "PLAIN", "--pipeline"],
    hears: [/^235 2\.7\.0/, /^250 2\.1\.5/],
    ahead: true,
  },
  {
    title: "Postfix, implicit TLS, AUTH LOGIN",
    mxray: login("smtps://postfix.{domain}:465", "LOGIN"),
    swaks: ["{postfix}:465", "friend@elsewhere.example", "-tlsc", "--auth", "LOGIN", "--pipeline"],
    hears: [/^334/, /^235 2\.7\.0/],
    ahead: true,
  },
  {
    title: "Postfix, STARTTLS, AUTH CRAM-MD5",
    mxray: login("smtp://postfix.{domain}:587", "CRAM-MD5"),
    swaks: ["{postfix}:587", "friend@elsewhere.example", "-tls", "--auth", "CRAM-MD5", "--pipeline"],
    hears: [/^334/, /^235 2\.7\.0/],
    ahead: true,
  },
  {
    title: "Exim, in clear, to a domain that it does not host",
    mxray: server("exim", "friend@elsewhere.example", ["--tls", "none"]),
    swaks: ["{exim}:25", "friend@elsewhere.example", "--pipeline"],
    hears: [/^550 relay not permitted/],
    ahead: true,
  },
  {
    title: "Exim, STARTTLS, AUTH PLAIN",
    mxray: login("smtp://exim.{domain}:587", "PLAIN"),
    swaks: ["{exim}:587", "friend@elsewhere.example", "-tls", "--auth", "PLAIN", "--pipeline"],
    hears: [/^235/, /^250 Accepted/],
    ahead: true,
  },
  {
    title: "Exim, implicit TLS, AUTH CRAM-MD5",
    mxray: login("smtps://exim.{domain}:465", "CRAM-MD5"),
    swaks: ["{exim}:465", "friend@elsewhere.example", "-tlsc", "--auth", "CRAM-MD5", "--pipeline"],
    hears: [/^235/],
    ahead: true,
  },
  {
    title: "OpenSMTPD, in clear, with its SIZE and DSN",
    mxray: server("opensmtpd", "bob@{domain}", ["--tls", "none"]),
    swaks: ["{opensmtpd}:25", "bob@{domain}"],
    hears: [/^250-SIZE 36700160/, /^250 2\.1\.5/],
  },
  {
    title: "OpenSMTPD, an unknown user",
    mxray: server("opensmtpd", "nobody@{domain}", ["--tls", "none"]),
    swaks: ["{opensmtpd}:25", "nobody@{domain}"],
    hears: [/^550 .*Invalid recipient/],
  },
  {
    title: "OpenSMTPD, STARTTLS",
    skipped: NO_TLS,
    mxray: server("opensmtpd", "bob@{domain}", ["--tls", "starttls"]),
    swaks: ["{opensmtpd}:25", "bob@{domain}", "-tls"],
    hears: [/^250-STARTTLS/, /^220 2\.0\.0/, /^250 2\.1\.5/],
  },
  {
    title: "OpenSMTPD, STARTTLS, AUTH PLAIN, to somebody elsewhere",
    skipped: NO_TLS,
    mxray: login("smtp://opensmtpd.{domain}:587", "PLAIN"),
    swaks: ["{opensmtpd}:587", "friend@elsewhere.example", "-tls", "--auth", "PLAIN"],
    hears: [/^235 2\.0\.0/, /^250 2\.1\.5/],
  },
  {
    title: "OpenSMTPD, implicit TLS, AUTH LOGIN, to somebody elsewhere",
    skipped: NO_TLS,
    mxray: login("smtps://opensmtpd.{domain}:465", "LOGIN"),
    swaks: ["{opensmtpd}:465", "friend@elsewhere.example", "-tlsc", "--auth", "LOGIN"],
    hears: [/^334/, /^235 2\.0\.0/, /^250 2\.1\.5/],
  },
];

describe.skipIf(reason !== null)("the same dialogue as swaks has", () => {
  let world: RunningWorld;
  beforeAll(async () => {
    world = await startWorld(new Map([["dialogues", SERVERS]]));
  });
  afterAll(() => world?.stop());

  for (const dialogue of DIALOGUES) {
    it.skipIf(dialogue.skipped === true)(dialogue.title, async () => {
      const turns = dialogue.ahead === true ? bySide : (lines: readonly string[]) => lines;
      const ours = ofMxray(await transcriptOf(dialogue.mxray));
      const theirs = await ofSwaks(dialogue.swaks);
      expect(turns(ours)).toEqual(turns(theirs));
      if (dialogue.ahead === true) expect(isAhead(ours), "RCPT is sent before MAIL is answered").toBe(true);
      for (const reply of dialogue.hears)
        expect(ours.filter((line) => reply.test(line.replace(/^< /, "")))).not.toEqual([]);
    });
  }

  async function transcriptOf(words: readonly string[]): Promise<Transcript> {
    const file = join(world.folder, "dialogue.json");
    const args = words.map((word) => world.filled("dialogues", word.replace("{dns}", world.resolvers[0] ?? "")));
    const { code, stderr } = await world.ns.run(
      process.execPath,
      [MXRAY, ...args, "--format", "json", "--output", file],
      {
        env: { MXRAY_AUTH_PASSWORD: LOGINS[USER] },
      },
    );
    if (!existsSync(file)) throw new Error(`exit ${code}: ${stderr}`);
    const report = JSON.parse(readFileSync(file, "utf8")) as Report;
    const first = report.observations.find((one) => one.kind === "smtp" && one.about.changed === null);
    if (first?.kind !== "smtp" || first.outcome.state !== "seen") throw new Error(`no dialogue: ${stderr}`);
    return first.outcome.value;
  }

  async function ofSwaks([place = "", to = "", ...flags]: readonly string[]): Promise<readonly string[]> {
    const { ip, helo, from } = VANTAGES.healthy;
    const auth = flags.includes("--auth") ? ["--auth-user", USER, "--auth-password", LOGINS[USER]] : [];
    const words = [
      "--server",
      place,
      "--to",
      to,
      "--from",
      from,
      "--ehlo",
      helo,
      "--local-interface",
      ip,
      ...flags,
      ...auth,
    ];
    const { stdout } = await world.ns.run("swaks", [
      ...words.map((word) => world.filled("dialogues", word)),
      ...["--quit-after", "RCPT"],
    ]);
    return stdout.split("\n").flatMap((line) => {
      const [, arrow = "", text = ""] = /^(<-|<~|<\*\*|<~\*| ->| ~>|\*\*>|>>>)\s?(.*)$/.exec(line) ?? [];
      if (arrow === "") return [];
      return [`${arrow.startsWith("<") ? "<" : ">"} ${normalised(text.trim())}`];
    });
  }
});

function server(label: string, to: string, flags: readonly string[]): readonly string[] {
  return trace(to, {
    flags: ["--server", `${label}.{domain}`, "--only", "smtp", "--only", "address", "--experiments", "0", ...flags],
  });
}

function login(url: string, mechanism: string): readonly string[] {
  const tls = url.startsWith("smtps") ? [] : ["--tls", "starttls"];
  return smoke(url, { flags: ["--auth-user", USER, "--auth", mechanism, "--experiments", "0", ...tls] });
}

function ofMxray({ steps }: Transcript): readonly string[] {
  return steps.flatMap((step) => {
    if (step.kind === "sent") return step.verb === "RSET" ? [] : [`> ${normalised(step.line)}`];
    if (step.kind !== "received" || step.stage === "RSET") return [];
    return step.reply.lines.map((line) => `< ${normalised(String(line).trim())}`);
  });
}

function isAhead(lines: readonly string[]): boolean {
  const mail = lines.findIndex((line) => line.startsWith("> MAIL"));
  return lines[mail + 1]?.startsWith("> RCPT") === true;
}

function bySide(lines: readonly string[]): readonly string[] {
  return [...lines.filter((line) => line.startsWith(">")), ...lines.filter((line) => line.startsWith("<"))];
}

/** What differs from one connection to the next, or is a secret, is made alike. */
function normalised(line: string): string {
  return line
    .replace(/^(220 .*) \w{3}, \d+ \w{3} \d{4} [\d:]+ [+-]\d{4}$/, "$1 (date)")
    .replace(/^(AUTH \S+) .*$/, "$1 (secret)")
    .replace(/^(334) .*$/, "$1 (challenge)")
    .replace(/^(\*\*\*|[A-Za-z0-9+/]{12,}=*)$/, "(secret)");
}
