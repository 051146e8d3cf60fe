import type { Target } from "../../model/target.ts";
import type { Login, PopLogin } from "../world.ts";
import { type Expectation, readExpectation } from "./case-expect.ts";
import { type Here, readHere, readRtt } from "./case-here.ts";
import { type HttpsSection, readHttps } from "./case-https.ts";
import { type CaseLine, type CaseSection, contentOf, quotedText, readSections, syntaxError } from "./case-lines.ts";
import { readMailbox, type ScriptedMailbox } from "./case-mailbox.ts";
import { type NameServerSection, readNameServer } from "./case-nameserver.ts";
import { type LoggedSending, readSending } from "./case-sending.ts";
import { readSmtp, type SmtpSection } from "./case-smtp.ts";
import { readTarget } from "./case-target.ts";
import { numberWord } from "./case-words.ts";
import { readResolver, readZone } from "./case-zone.ts";
import type { Zone } from "./zone.ts";

/**
 * One situation, whole: what is asked about, the small internet it happens in, and what must be found.
 *
 * The format, readable aloud. A line at column 0 opens a section; indented lines belong to it; `#` first on a line is a
 * comment; sections come in any order after the first paragraph, which is prose.
 *
 *     A VPS without reverse DNS; the receiver says so.
 *
 *     target  trace someone@example.org  from alice@acme.example  ip 192.0.2.1  helo mail.acme.example
 *
 *     dns
 *       lists healthy
 *       example.org              MX   10 mx.example.net
 *       mx.example.net           A    198.51.100.7
 *       1.2.0.192.in-addr.arpa   PTR  NXDOMAIN
 *
 *     smtp 198.51.100.7:25 mx.example.net
 *       C: RCPT TO:<someone@example.org>
 *       S: 550 5.7.25 The IP address sending this message does not have a PTR record setup
 *
 *     expect
 *       present  ptr-missing  192.0.2.1  proven
 *       never    relay-denied
 *       unexplained  nothing
 *
 * `target`: a command word with its argument (`check DOMAIN`, `trace RECIPIENT`, `smoke HOST`, `explain`), then key-value
 * words. Once: `from` (`<>` is the null sender), `to`, `helo`, `server`, `sender-domain`, `until`, `tls`, `mechanism`,
 * `login USER PASSWORD`, `pop HOST USER PASSWORD`. Repeatable: `ip`, `source`, `port`, `family`, `selector`, `without`, `only`. `recipient X` is `trace X`, and
 * `from` with an address of the IP kind is `ip`.
 *
 * `dns`: `NAME TYPE VALUE` in presentation form; lines of one name and type add up. In place of a value: NXDOMAIN, NOERROR
 * (no such type), SERVFAIL, TIMEOUT, REFUSED, BOGUS, MALFORMED; with the type ANY such a word holds for every type that has
 * no line of its own. TXT is quoted (strings are joined, \" \\ \DDD inside) or bare to the end of the line. `*.zone` covers names
 * below that are not mentioned. CNAMEs are followed. A name not mentioned is NXDOMAIN, or NOERROR when one below it is
 * (RFC 8020 §2). For block lists: `lists healthy` (all lists answer their RFC 5782 §5 test points), `list ZONE healthy`,
 * `list ZONE refuses CODE ["text"]`, `list ZONE lists-everything [CODE]`, `list ZONE silent`, `list ZONE closed`, and
 * `listed ADDRESS|DOMAIN ZONE CODE ["text"]`; `listed-once` for an entry that is gone when asked for again.
 *
 * `resolver SERVFAIL|TIMEOUT|REFUSED` answers everything so; `resolver rewrites ADDRESS` turns NXDOMAIN on A into that address;
 * `resolver validates` sets the AD bit on answers from lines that end in the word `signed` (BOGUS: signed, and wrongly). `com SOA`
 * is there and signed unless the case says otherwise. `NAME TYPE BOGUS VALUE` and `NAME TYPE SERVFAIL VALUE` come as VALUE when
 * the resolver is asked not to check signatures.
 *
 * `nameserver ADDRESS [more]`: a server that is asked itself. `zone NAME [serial N]`: it holds what `dns` says there, and a SOA;
 * `NAME TYPE VALUE` lines stand in place of what `dns` says of that name and type; `delegates ZONE NS…`: it sends askers on.
 * What it neither holds nor delegates it refuses. `TIMEOUT`, `REFUSED`, `SERVFAIL`, `closed` (the port), each for everything or
 * `over udp|tcp`; `truncates` (every datagram); `not-authoritative`: without the AA bit. A name server not mentioned is silent.
 *
 * `smtp ADDRESS:PORT [more endpoints] [name] [from SOURCE]`: a server; `ADDRESS:*` and `*:PORT` stand for the rest. `S:` lines
 * before the first `C:` are the greeting. `C: PATTERN` (`*` matches anything, letter case is ignored, more words may follow)
 * with the `S:` lines of its reply is a rule: for each line of the client the first match after the rule used last counts,
 * else the first from the top, else a sensible default (see `default-replies.ts`). `S: !closes`, `S: !resets`, `S: !hangs`,
 * `S: !delay MS` act instead of speaking. Of the whole server: `refuses`, `unreachable`, `hangs`, `resets` (the connection);
 * `hangs|closes|resets after connect|EHLO|MAIL|…` (instead of the answer); `delay MS` before the greeting; `implicit` (TLS from
 * the first byte); `offers ["WORDS",] KEYWORD, KEYWORD…`: what it says to EHLO after its name (`{helo}`: ours) and what it lists
 * (STARTTLS until TLS is up);
 * `tls ok|expired|not-yet-valid|name OTHER|self-signed|none|fails REASON [key BITS] [VERSION…] [old] [weak KIND] [cuts]` (without it no
 * STARTTLS): it takes TLSv1.2 and TLSv1.3, or the versions named, of TLSv1 to TLSv1.3; `old`: TLSv1.1 besides; `weak`: suites of that kind
 * (NULL, anonymous, RSA) when it is offered no others; `none`: no certificate; `cuts`: it hangs up where no version is shared. Of
 * several sections for one endpoint the nth connection uses the nth; the last repeats. An endpoint not mentioned refuses
 * when its address has another section, and is silent otherwise.
 *
 * For TLSA: the SHA-256 of a server's public key is that of its name.
 *
 * `https NAME`: a web server and its one document: `| body line`s, `status N` (200), `type MEDIA-TYPE` (text/plain),
 * `tls ok|expired|name|self-signed`, `refuses`, `hangs`, `resets`. A server that only `dns` gives an address refuses.
 *
 * `rtt MS`: virtual latency of each answer. `here IPV4 [IPV6|no-ipv6]`: our own addresses, by default
 * those the target gives as `ip`. `quoted`: one pasted reply. `mailbox USER@HOST`: where a message that was sent is looked for:
 * `found FOLDER inbox|junk|trash|other [after MS]` with `| header line`s, `nothing in FOLDER…` (then `unread COUNT` for those not
 * looked through), or `unreadable REASON`.
 * `sending SENDER`: what a mail log told of one sender: `MESSAGES of LIMIT in HOUR` (its busiest), `cut` where counts were forgotten.
 * `message BYTES`: one so large is sent where the dialogue showed that mail is taken, as `smoke --send` does.
 *
 * `expect`: `present|absent|undetermined CAUSE SUBJECT [CONFIDENCE]` (`*` is any subject), `first CAUSE [CONFIDENCE]`,
 * `undetermined` may name the kind of look that would settle it, and `unproven CAUSE KIND` the one that would prove a finding;
 * `never CAUSE`, `not-asked CAUSE`, `owner CAUSE OWNER`, `because CAUSE ROOT`, `nothing blocks`, `unexplained nothing|N`, `verdict WORD`.
 */
export interface CaseFile {
  /** The file's name, for messages. */
  readonly file: string;
  /** The first paragraph, lines joined. */
  readonly prose: string;
  readonly target: Target;
  /** Kept apart from the target, as in `World`. */
  readonly login: Login | null;
  readonly pop: PopLogin | null;
  readonly zone: Zone;
  readonly nameServers: readonly NameServerSection[];
  readonly smtp: readonly SmtpSection[];
  readonly https: readonly HttpsSection[];
  readonly here: Here;
  readonly rttMs: number;
  readonly quoted: readonly string[];
  readonly mailbox: ScriptedMailbox | null;
  readonly sendings: readonly LoggedSending[];
  /** How large the message is that is sent after all looks; null: none is. */
  readonly messageBytes: number | null;
  readonly expect: readonly Expectation[];
}

const DEFAULT_RTT_MS = 20;

/** Reads a `.case` text; throws CaseSyntaxError naming file, line and what was expected there. */
export function parseCase(text: string, file: string): CaseFile {
  const { prose, sections } = readSections(text, file);
  const { target, login, pop } = readTarget(linesOf(sections, "target"), file);
  return {
    file,
    prose,
    target,
    login,
    pop,
    zone: readZone(linesOf(sections, "dns"), readResolver(linesOf(sections, "resolver"))),
    nameServers: named(sections, "nameserver").map(readNameServer),
    smtp: named(sections, "smtp").map(readSmtp),
    https: named(sections, "https").map(readHttps),
    here: readHere(linesOf(sections, "here"), target.sendingIps),
    rttMs: readRtt(linesOf(sections, "rtt")) ?? DEFAULT_RTT_MS,
    quoted: named(sections, "quoted").map(quotedText),
    mailbox: named(sections, "mailbox").map(readMailbox)[0] ?? null,
    sendings: named(sections, "sending").map(readSending),
    messageBytes: readMessage(linesOf(sections, "message")),
    expect: linesOf(sections, "expect").map(readExpectation),
  };
}

const MAX_MESSAGE_BYTES = 100_000_000;

function readMessage([line]: readonly CaseLine[]): number | null {
  if (line === undefined) return null;
  const bytes = numberWord(line.text, MAX_MESSAGE_BYTES);
  if (bytes === null) throw syntaxError(line, "message BYTES");
  return bytes;
}

function named(sections: readonly CaseSection[], keyword: string): readonly CaseSection[] {
  return sections.filter((section) => section.keyword === keyword);
}

/** The lines of all sections of one keyword, what stands beside the keyword included. */
function linesOf(sections: readonly CaseSection[], keyword: string) {
  return named(sections, keyword).flatMap((section) => {
    const content = contentOf(section);
    if (content.length === 0) throw syntaxError(section.head, `something in this ${keyword} section`);
    return content;
  });
}
