import { type CaseLine, syntaxError, wordsOf } from "./case-lines.ts";
import { numberWord } from "./case-words.ts";
import { PLAIN_TLS, type TlsScript } from "./smtp-script.ts";

const CERTIFICATES = ["ok", "expired", "not-yet-valid", "self-signed"] as const;
const PROTOCOLS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] as const;

/** Reads `tls ok|expired|not-yet-valid|self-signed|name OTHER|fails REASON [key BITS] [old] [PROTOCOL]`. */
export function tlsLine(line: CaseLine): TlsScript {
  let script = PLAIN_TLS;
  const words = [...wordsOf(line.text)].slice(1);
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const certificate = CERTIFICATES.find((one) => one === word);
    const protocol = PROTOCOLS.find((one) => one === word);
    if (certificate !== undefined) script = { ...script, certificate };
    else if (protocol !== undefined) script = { ...script, protocol };
    else if (word === "name") script = { ...script, certificate: "name", name: argument() };
    else if (word === "fails") script = { ...script, fails: argument() };
    else if (word === "old") script = { ...script, old: true };
    else if (word === "key") script = { ...script, keyBits: numberWord(argument(), 65_536) };
    else
      throw syntaxError(
        line,
        `${CERTIFICATES.join(", ")}, name OTHER, fails REASON, key BITS, old or ${PROTOCOLS.join(", ")}`,
      );
  }
  return script;

  function argument(): string {
    const word = words.shift();
    if (word === undefined) throw syntaxError(line, "a word after it");
    return word;
  }
}
