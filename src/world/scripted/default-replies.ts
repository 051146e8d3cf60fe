import { domainOf } from "./case-words.ts";
import type { DialogueState } from "./dialogue-state.ts";
import type { ScriptedServer } from "./scripted-server.ts";

/** What a well-behaved server says to a command its case has no rule for. */
export function defaultReply(server: ScriptedServer, state: DialogueState, line: string): readonly string[] {
  const [verb = "", ...words] = line.trim().split(/\s+/);
  switch (verb.toUpperCase()) {
    case "EHLO":
      return ehlo(server, state, words[0] ?? "");
    case "HELO":
      return [`250 ${server.name}`];
    case "STARTTLS":
      return server.script.tls === null || state.secured
        ? ["502 5.5.1 Command not implemented"]
        : ["220 2.0.0 Ready to start TLS"];
    case "AUTH":
      return state.offersAuth ? auth(words) : ["503 5.5.1 AUTH not available"];
    case "MAIL":
      return mustLogIn(server, state) ? ["530 5.7.0 Authentication required"] : ["250 2.1.0 Ok"];
    case "RCPT":
      return rcpt(server, state, line);
    case "DATA":
      return ["354 End data with <CR><LF>.<CR><LF>"];
    case "RSET":
    case "NOOP":
      return ["250 2.0.0 Ok"];
    case "QUIT":
      return ["221 2.0.0 Bye"];
    default:
      return ["502 5.5.2 Command not recognized"];
  }
}

/** What follows a line of a SASL exchange: the password prompt when one is still due, then success. RFC 4954 §4 */
export function defaultSaslReply(state: DialogueState, line: string): readonly string[] {
  if (line === "*") return ["501 5.7.0 Authentication cancelled"];
  return state.saslPrompts > 0 ? [PASSWORD_PROMPT] : ["235 2.7.0 Authentication successful"];
}

const USERNAME_PROMPT = "334 VXNlcm5hbWU6";
const PASSWORD_PROMPT = "334 UGFzc3dvcmQ6";

function ehlo({ name, port, script }: ScriptedServer, { secured }: DialogueState, helo: string): readonly string[] {
  if (script.offers !== null) {
    const { hello, keywords } = script.offers;
    const left = keywords.filter((one) => !secured || one.toUpperCase() !== "STARTTLS");
    return replyLines([`${name} ${hello.replace("{helo}", helo)}`.trimEnd(), ...left]);
  }
  const lines = [name, "SIZE 52428800", "8BITMIME", "ENHANCEDSTATUSCODES"];
  if (script.tls !== null && !secured) lines.push("STARTTLS");
  if (isSubmissionPort(port) && (secured || script.tls === null)) lines.push("AUTH PLAIN LOGIN");
  return replyLines(lines);
}

function replyLines(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `250${index === lines.length - 1 ? " " : "-"}${line}`);
}

function auth([mechanism = "", initial]: readonly string[]): readonly string[] {
  const accepted = ["235 2.7.0 Authentication successful"];
  if (mechanism.toUpperCase() === "PLAIN") return initial === undefined ? ["334 "] : accepted;
  if (mechanism.toUpperCase() === "LOGIN") return [initial === undefined ? USERNAME_PROMPT : PASSWORD_PROMPT];
  return ["504 5.5.4 Unrecognized authentication type"];
}

/** How many prompts an AUTH command's default exchange still has after its first reply. */
export function promptsAfter(line: string): number {
  return /^AUTH\s+LOGIN\s*$/i.test(line) ? 1 : 0;
}

function rcpt(server: ScriptedServer, state: DialogueState, line: string): readonly string[] {
  const to = /<([^>]*)>/.exec(line)?.[1]?.toLowerCase() ?? "";
  const known = to === server.recipient?.toLowerCase() || /^postmaster(?:@|$)/.test(to);
  if (state.authenticated || known) return ["250 2.1.5 Ok"];
  const domain = domainOf(to);
  return domain !== null && server.hosts(domain)
    ? [`550 5.1.1 <${to}>: Recipient address rejected: User unknown`]
    : [`554 5.7.1 <${to}>: Relay access denied`];
}

function mustLogIn(server: ScriptedServer, state: DialogueState): boolean {
  return isSubmissionPort(server.port) && !state.authenticated;
}

function isSubmissionPort(port: number): boolean {
  return port === 465 || port === 587 || port === 2525;
}
