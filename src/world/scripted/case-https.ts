import type { DnsName } from "../../model/scalars.ts";
import { type CaseSection, contentOf, syntaxError, wordsOf } from "./case-lines.ts";
import { nameWord, numberWord } from "./case-words.ts";

/** One `https` section: the one document a web server has. */
export interface HttpsSection {
  readonly name: DnsName;
  readonly connect: "accepts" | "refuses" | "hangs" | "resets";
  /** OpenSSL's word for what is wrong with the certificate; null when nothing is. */
  readonly untrusted: string | null;
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const CONNECTS = ["refuses", "hangs", "resets"] as const;
const UNTRUSTED: Readonly<Record<string, string | null>> = {
  ok: null,
  expired: "CERT_HAS_EXPIRED",
  name: "ERR_TLS_CERT_ALTNAME_INVALID",
  "self-signed": "DEPTH_ZERO_SELF_SIGNED_CERT",
};

/** Reads `https NAME` and its lines: `status N`, `type MEDIA-TYPE`, `| body line`, `tls …`, `refuses`, `hangs`, `resets`. */
export function readHttps(section: CaseSection): HttpsSection {
  const [head, ...lines] = contentOf(section);
  const [name, more] = wordsOf(section.head.text);
  if (head !== section.head || name === undefined || more !== undefined) throw syntaxError(section.head, "https NAME");
  let script: Omit<HttpsSection, "body"> = {
    name: nameWord(name),
    connect: "accepts",
    untrusted: null,
    status: 200,
    type: "text/plain",
  };
  const body: string[] = [];
  for (const line of lines) {
    const [word = "", value = ""] = wordsOf(line.text);
    const connect = CONNECTS.find((one) => one === word);
    const status = word === "status" ? numberWord(value, 599) : null;
    if (word.startsWith("|")) body.push(line.text.replace(/^\| ?/, ""));
    else if (connect !== undefined) script = { ...script, connect };
    else if (status !== null) script = { ...script, status };
    else if (word === "type" && value !== "") script = { ...script, type: value };
    else if (word === "tls" && Object.hasOwn(UNTRUSTED, value))
      script = { ...script, untrusted: UNTRUSTED[value] ?? null };
    else
      throw syntaxError(
        line,
        "| body line, status N, type TYPE, tls ok|expired|name|self-signed, refuses, hangs or resets",
      );
  }
  return { ...script, body: body.map((line) => `${line}\r\n`).join("") };
}
