import { closeSync, openSync, writeSync } from "node:fs";

const DELIVERED = "250 2.0.0 Ok: queued as";
const REFUSALS = [
  "550 5.1.1 <{to}>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)",
  "552 5.2.2 Mailbox full (in reply to end of DATA command)",
  "550-5.7.26 This mail has been blocked because the sender is unauthenticated. 550 5.7.26 SPF [{domain}] did not pass (in reply to end of DATA command)",
  "554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using bl.example.net (in reply to RCPT TO command)",
  "550 5.7.1 Message rejected as spam, reference {id} (in reply to end of DATA command)",
];
const DEFERRALS = [
  "host {mx}[198.51.100.7] said: 450 4.2.0 <{to}>: Recipient address rejected: Greylisted, see https://example.net/{id} (in reply to RCPT TO command)",
  "connect to {mx}[198.51.100.7]:25: Connection timed out",
  "host {mx}[198.51.100.7] refused to talk to me: 421 4.7.0 Too many connections from 203.0.113.9",
  "host {mx}[198.51.100.7] said: 451 4.3.0 Temporary server error {id}, try again later (in reply to end of DATA command)",
];
const HOSTS = [
  "unknown[192.0.2.{n}]",
  "mail{n}.acme.example[203.0.113.{n}]",
  "client-{n}.pool.example.net[192.0.2.{n}]",
];

/** Writes what a busy Postfix would have logged, the same for the same size: at least `bytes` long, ending with a whole line. */
export function writePostfixLog(path: string, bytes: number): void {
  const file = openSync(path, "w");
  const next = chances(1);
  let written = 0;
  for (let message = 0; written < bytes; ) {
    const lines: string[] = [];
    for (const end = message + 2000; message < end; message += 1) lines.push(ofMessage(message, next));
    written += writeSync(file, lines.join(""));
  }
  closeSync(file);
}

/** The lines of one message, or of one client that was turned away. */
function ofMessage(message: number, next: (below: number) => number): string {
  const queueId = (0x4f1a2b3c4d + message * 7919).toString(16).toUpperCase();
  const user = next(20) === 0 ? "newsletter" : `user${next(400)}`;
  const from = `${user}@${next(3) === 0 ? "acme.example" : `dept${next(40)}.acme.example`}`;
  const domain = `host${next(next(4) === 0 ? 3000 : 30)}.example.org`;
  const to = `person.${next(90_000)}@${domain}`;
  const client = (HOSTS[next(HOSTS.length)] ?? "").replaceAll("{n}", String(next(250) + 1));
  const fill = (text: string) =>
    text.replace(
      /\{(\w+)\}/g,
      (_, name: string) => ({ to, domain, id: `${message}x${queueId}`, mx: `mx.${domain}` })[name] ?? "",
    );
  const at = (seconds: number, program: string, pid: number) =>
    `${stamp(message / 10 + seconds)} mx1 postfix/${program}[${pid}]: `;
  const smtpd = 1000 + next(60);
  const chance = next(100);
  const connect = `${at(0, "smtpd", smtpd)}connect from ${client}\n`;
  const leave = `${at(2, "smtpd", smtpd)}disconnect from ${client} ehlo=2 starttls=1 mail=1 rcpt=1 data=1 quit=1 commands=7\n`;
  if (chance < 6) {
    const refusal = `554 5.7.1 <${to}>: Relay access denied`;
    return `${connect}${at(1, "smtpd", smtpd)}NOQUEUE: reject: RCPT from ${client}: ${refusal}; from=<${from}> to=<${to}> proto=ESMTP helo=<mail.example.net>\n${leave}`;
  }
  const delivery = (state: string, status: string, said: string) =>
    `${at(2, "smtp", 2000 + next(40))}${queueId}: to=<${to}>, relay=mx.${domain}[198.51.100.7]:25, delay=1.${next(90)}, delays=0.1/0.01/0.6/0.${next(90)}, dsn=${status}, status=${state} (${said})\n`;
  const outcome =
    chance < 10
      ? delivery(
          "bounced",
          "5.0.0",
          `host mx.${domain}[198.51.100.7] said: ${fill(REFUSALS[next(REFUSALS.length)] ?? "")}`,
        )
      : chance < 20
        ? delivery("deferred", "4.0.0", fill(DEFERRALS[next(DEFERRALS.length)] ?? ""))
        : delivery("sent", "2.0.0", `${DELIVERED} ${queueId}F`);
  const queued = `${queueId}: from=<${from}>, size=${1000 + next(90_000)}, nrcpt=1 (queue active)\n`;
  return [
    connect,
    `${at(0, "smtpd", smtpd)}${queueId}: client=${client}, sasl_method=PLAIN, sasl_username=${from}\n`,
    `${at(1, "cleanup", 3000 + next(20))}${queueId}: message-id=<${message}.${next(1_000_000)}@${domain}>\n`,
    at(1, "qmgr", 900) + queued,
    leave,
    outcome,
    `${at(3, "qmgr", 900)}${queueId}: removed\n`,
  ].join("");
}

/** Ten messages a second, from the first of March on. */
function stamp(time: number): string {
  const seconds = Math.floor(time);
  const day = Math.floor(seconds / 86_400) + 1;
  const two = (number: number) => String(number).padStart(2, "0");
  const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
  return `Mar ${String(day).padStart(2)} ${clock}`;
}

/** Numbers that look random and are the same every time (a linear congruential generator). */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
