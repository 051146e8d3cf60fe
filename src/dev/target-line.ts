import type { Report } from "../model/report.ts";
import type { Target } from "../model/target.ts";
import { loginIn } from "../smtp/login-in.ts";
import type { Disguise } from "./anonymous.ts";

/** The `target` line of a case: what was asked for, as far as it is not what is asked for anyway. A login is one of the case's own. */
export function targetLine({ command, target, observations }: Report, who: Disguise): string {
  const {
    sendingIps,
    selectors = [],
    sources,
    ports,
    families,
    tls,
    until,
    without,
    login,
    pop,
    helo,
    server,
    canaries = [],
  } = target;
  const words = [
    `${command} ${who.text(subjectOf(target))}`,
    ...(command === "trace" || target.sender !== null
      ? [`from ${target.sender === null ? "<>" : who.text(target.sender)}`]
      : []),
    ...(command === "smoke" && target.recipient !== undefined ? [`to ${who.text(target.recipient)}`] : []),
    ...(server === undefined || command === "smoke" ? [] : [`server ${who.text(server)}`]),
    ...sendingIps.map((ip) => `ip ${who.ip(ip)}`),
    ...sources.map((ip) => `source ${who.ip(ip)}`),
    ...selectors.map((one) => `selector ${one}`),
    `helo ${who.text(helo)}`,
    ...ports.map((port) => `port ${port}`),
    ...canaries.map(({ host, port }) => `canary ${who.text(host)}:${port}`),
    ...(families.length === 1 ? [`family ${families[0]}`] : []),
    ...(tls === "opportunistic" ? [] : [`tls ${tls}`]),
    ...(until === "rcpt" ? [] : [`until ${until}`]),
    ...(login === "given" ? ["login user s3cret-w0rd"] : []),
    ...mechanismsIn(observations).map((mechanism) => `mechanism ${mechanism}`),
    ...(pop === "given" ? [`pop ${POP_HOST} user s3cret-w0rd`] : []),
    ...without.map((kind) => `without ${kind}`),
  ];
  return `target  ${words.join("  ")}`;
}

/** A report does not say which mechanism was insisted on; where another one was tried besides, the first was no free choice. */
function mechanismsIn(observations: Report["observations"]): readonly string[] {
  const dialogues = observations.flatMap((one) => (one.kind === "smtp" && one.outcome.state === "seen" ? [one] : []));
  if (!dialogues.some(({ about }) => about.attempt.login === "other")) return [];
  const [first] = dialogues.filter(({ about }) => about.attempt.login === "given");
  const login = first?.outcome.state === "seen" ? loginIn(first.outcome.value) : null;
  return login === null ? [] : [login.mechanism];
}

const POP_HOST = "pop.example";
const POP_ADDRESS = "203.0.113.110";

/** The POP3 server of a case whose target names one: a report says no more of it than whether it let us in. */
export function popSections({ target, observations }: Report): readonly string[] {
  if (target.pop !== "given") return [];
  const out = observations.some(
    (one) => one.kind === "smtp" && one.about.attempt.login === "pop" && one.outcome.state === "failed",
  );
  const lines = [
    "S: +OK ready",
    "C: STLS",
    "S: -ERR unknown",
    "C: USER",
    "S: +OK",
    "C: PASS",
    out ? "S: -ERR no" : "S: +OK",
    "C: QUIT",
    "S: +OK",
  ];
  return [
    `\ndns\n  ${POP_HOST}  A  ${POP_ADDRESS}`,
    `\nsmtp ${POP_ADDRESS}:110 ${POP_HOST}`,
    ...lines.map((line) => `  ${line}`),
  ];
}

function subjectOf({ command, recipient, domain, server }: Target): string {
  if (command === "smoke") return server ?? "";
  return (command === "check" ? domain : recipient) ?? domain ?? "";
}
