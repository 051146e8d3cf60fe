import { type Chances, filled, letters, log, type Making, pick } from "./log-making.ts";

/** When Postfix tries again what was put off, in seconds after the attempt before; then every 4000. (qmgr(8), minimal and maximal backoff) */
const BACKOFF = [300, 600, 1200, 2400];
const LONGEST_BACKOFF = 4000;
const LOST = [
  "connect to {mx}[{ip}]:25: Connection timed out",
  "connect to {mx}[{ip}]:25: Connection refused",
  "lost connection with {mx}[{ip}] while receiving the initial server greeting",
  "Host or domain name not found. Name service error for name={domain} type=MX: Host not found, try again",
];
const STAGES = ["RCPT TO command", "RCPT TO command", "MAIL FROM command", "end of DATA command"];

/** The lines of one message, from its client to the end of its last recipient. */
export function loggedMessage(second: number, number: number, making: Making): void {
  const { next } = making;
  const id = (0x4f1a2b3c4d + number * 7919).toString(16).toUpperCase();
  const smtpd = `postfix/smtpd[${1000 + next(60)}]:`;
  const isOwn = next(2) === 0;
  const isNews = isOwn && next(20) === 0;
  const from = isNews ? "newsletter@acme.example" : isOwn ? own(next) : stranger(number, next);
  const client = isOwn ? `unknown[192.0.2.${next(250)}]` : `mail${next(900)}.partner${next(900)}.example[198.51.100.9]`;
  const recipients = isNews ? 20 : next(10) === 0 ? 2 + next(3) : 1;
  log(making, second, `${smtpd} connect from ${client}`);
  log(
    making,
    second,
    `${smtpd} Anonymous TLS connection established from ${client}: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256`,
  );
  log(making, second, `${smtpd} ${id}: client=${client}${isOwn ? `, sasl_method=PLAIN, sasl_username=${from}` : ""}`);
  log(
    making,
    second,
    `postfix/cleanup[${3000 + next(20)}]: ${id}: message-id=<${letters(next)}.${number}@mail.example>`,
  );
  if (isOwn) log(making, second, `opendkim[701]: ${id}: DKIM-Signature field added (s=s1, d=acme.example)`);
  active(second, { id, from, recipients, making });
  log(
    making,
    second + 1,
    `${smtpd} disconnect from ${client} ehlo=2 starttls=1 mail=1 rcpt=1 data=1 quit=1 commands=7`,
  );
  let last = second + 1;
  for (let one = 0; one < recipients; one += 1) {
    const ended = isOwn ? outward(second + 2, { id, from, recipients, making }) : inward(second + 2, id, making);
    last = Math.max(last, ended);
  }
  log(making, last, `postfix/qmgr[900]: ${id}: removed`);
}

interface Queued {
  readonly id: string;
  readonly from: string;
  readonly recipients: number;
  readonly making: Making;
}

function active(second: number, { id, from, recipients, making }: Queued): void {
  const size = 1000 + making.next(90_000);
  log(making, second, `postfix/qmgr[900]: ${id}: from=<${from}>, size=${size}, nrcpt=${recipients} (queue active)`);
}

function inward(second: number, id: string, making: Making): number {
  const to = `user${making.next(4000)}@acme.example`;
  const said = `250 2.0.0 <${to}> ${letters(making.next)} Saved`;
  const place = `relay=mx1.acme.example[private/dovecot-lmtp], delay=0.${making.next(90)}, delays=0.1/0/0/0.1, dsn=2.0.0`;
  log(making, second, `postfix/lmtp[${4000 + making.next(9)}]: ${id}: to=<${to}>, ${place}, status=sent (${said})`);
  return second;
}

/** When the recipient was done with: delivered or given up. */
function outward(second: number, queued: Queued): number {
  const { id, making } = queued;
  const { next, replies } = making;
  const domain = `host${next(next(4) === 0 ? 30_000 : 60)}.example.org`;
  const to = `person.${next(90_000)}@${domain}`;
  const [mx, ip] = [`mx${next(3)}.${domain}`, `198.51.100.${next(250)}`];
  const chance = next(1000);
  const attempt = (at: number, status: string, said: string) => {
    const relay = said.startsWith("connect") || said.startsWith("Host or") ? "none" : `${mx}[${ip}]:25`;
    const delays = `delay=${at - second}.${next(90)}, delays=0.1/0.01/0.6/0.${next(90)}`;
    const [dsn] = /\b[245]\.\d\.\d{1,2}\b/.exec(said) ?? [status === "bounced" ? "5.0.0" : "4.0.0"];
    log(
      making,
      at,
      `postfix/smtp[${2000 + next(40)}]: ${id}: to=<${to}>, relay=${relay}, ${delays}, dsn=${dsn}, status=${status} (${said})`,
    );
  };
  const told = (said: string) =>
    `host ${mx}[${ip}] said: ${filled(said, { to, domain, ip, mark: `${letters(next)}-${letters(next)}` })} (in reply to ${pick(STAGES, next)})`;
  const taken = () => `250 2.0.0 Ok: queued as ${letters(next).toUpperCase()}`;
  if (chance < 10) {
    attempt(second, "bounced", told(pick(replies.refusals, next)));
    log(making, second, `postfix/bounce[5000]: ${id}: sender non-delivery notification: ${id}0`);
    active(second, { ...queued, id: `${id}0`, from: "", recipients: 1 });
    log(making, second, `postfix/qmgr[900]: ${id}0: removed`);
    return second;
  }
  // Most of what is put off is greylisted and taken the next time.
  const tries = chance < 45 ? 1 + (next(3) === 0 ? next(40) : 0) : 0;
  const why = next(3) === 0 ? filled(pick(LOST, next), { mx, ip, domain }) : told(pick(replies.deferrals, next));
  let at = second;
  for (let nth = 0; nth < tries; nth += 1) {
    attempt(at, "deferred", why);
    at += BACKOFF[nth] ?? LONGEST_BACKOFF;
    active(at, queued);
  }
  attempt(at, "sent", taken());
  return at;
}

function own(next: Chances): string {
  return `user${next(400)}@${next(3) === 0 ? "acme.example" : `dept${next(40)}.acme.example`}`;
}

/** Each fifth writes an address of its own for each message, to know what came back. */
function stranger(number: number, next: Chances): string {
  return next(5) === 0
    ? `bounce+${number}@news${next(50)}.example`
    : `someone${next(3000)}@partner${next(900)}.example`;
}
