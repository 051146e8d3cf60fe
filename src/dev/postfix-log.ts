import { closeSync, openSync, writeSync } from "node:fs";
import { chances, filled, letters, log, type Making, moment, pick, type Replies } from "./log-making.ts";
import { loggedMessage } from "./logged-message.ts";

/** Connections in one second. */
const RATE = 10;
const OWN_REFUSALS = [
  "554 5.7.1 Service unavailable; Client host [{ip}] blocked using bl.example.net; https://example.net/q/{ip}",
  "554 5.7.1 Service unavailable; Client host [{ip}] blocked using bl.example.net; https://example.net/q/{ip}",
  "504 5.5.2 <{word}>: Helo command rejected: need fully-qualified hostname",
  "550 5.1.1 <{to}>: Recipient address rejected: User unknown in virtual mailbox table",
  "450 4.2.0 <{to}>: Recipient address rejected: Greylisted, see https://example.net/greylist/{domain}.html",
  "554 5.7.1 <{to}>: Relay access denied",
  "450 4.7.25 Client host rejected: cannot find your hostname, [{ip}]",
];
/**
 * Writes what a busy Postfix would have logged, the same for the same size: at least `bytes` long, ending with a whole line.
 * Of the clients a third is turned away, as in published reports of real servers. Mail comes from outside (whose senders
 * hardly repeat) and from users and newsletters; each hundredth of what goes out bounces, every thirtieth is put off, tried again
 * as Postfix does, and mostly taken then; some of it never within the log. Lines of other programs and of TLS stand between.
 * Times only go forward, and the lines of different messages are mixed, as in a log.
 */
export function writePostfixLog(path: string, bytes: number, replies: Replies): void {
  const file = openSync(path, "w");
  const making: Making = { next: chances(1), later: new Map(), replies };
  let written = 0;
  for (let second = 0; written < bytes; second += 1) {
    for (let one = 0; one < RATE; one += 1) connection(second, second * RATE + one, making);
    const due = making.later.get(second) ?? [];
    making.later.delete(second);
    const stamp = `${moment(second)} mx1 `;
    written += writeSync(file, due.map((line) => `${stamp}${line}\n`).join(""));
  }
  closeSync(file);
}

function connection(second: number, number: number, making: Making): void {
  const { next } = making;
  const place = next(100);
  if (place < 33) turnedAway(second, making);
  else if (place < 85) loggedMessage(second, number, making);
  else if (place < 95) {
    log(
      making,
      second,
      `dovecot: imap-login: Login: user=<user${next(400)}@acme.example>, method=PLAIN, rip=192.0.2.${next(250)}, lip=203.0.113.25, mpid=${next(90_000)}, TLS, session=<${letters(next)}>`,
    );
  } else {
    log(
      making,
      second,
      `postfix/anvil[812]: statistics: max connection rate ${next(30)}/60s for (smtp:192.0.2.${next(250)}) at ${moment(second)}`,
    );
  }
}

function turnedAway(second: number, making: Making): void {
  const { next } = making;
  const smtpd = `postfix/smtpd[${1000 + next(60)}]:`;
  const ip = `192.0.2.${next(250)}`;
  const client = next(3) === 0 ? `unknown[${ip}]` : `client-${next(5000)}.pool${next(40)}.example.net[${ip}]`;
  const word = letters(next);
  const from = `${word}@sender${next(20_000)}.example`;
  const to = `user${next(4000)}@acme.example`;
  const refusal = filled(pick(OWN_REFUSALS, next), { ip, to, domain: "acme.example", word });
  if (client.startsWith("unknown"))
    log(making, second, `${smtpd} warning: hostname ${word}.example.net does not resolve to address ${ip}`);
  log(making, second, `${smtpd} connect from ${client}`);
  log(
    making,
    second + 1,
    `${smtpd} NOQUEUE: reject: RCPT from ${client}: ${refusal}; from=<${from}> to=<${to}> proto=ESMTP helo=<${word}.example>`,
  );
  if (next(2) === 0) log(making, second + 2, `${smtpd} lost connection after RCPT from ${client}`);
  log(making, second + 2, `${smtpd} disconnect from ${client} ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4`);
}
