import { type CaseLine, syntaxError, wordsOf } from "./case-lines.ts";
import type { TlsScript } from "./smtp-script.ts";

const CERTIFICATES = ["ok", "expired", "not-yet-valid", "self-signed"] as const;
const PROTOCOLS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] as const;

/** Reads `tls ok|expired|not-yet-valid|self-signed|name OTHER|fails REASON [PROTOCOL]`. */
export function tlsLine(line: CaseLine): TlsScript {
  let script: TlsScript = { certificate: "ok", name: null, fails: null, protocol: "TLSv1.3" };
  const words = [...wordsOf(line.text)].slice(1);
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const certificate = CERTIFICATES.find((one) => one === word);
    const protocol = PROTOCOLS.find((one) => one === word);
    if (certificate !== undefined) script = { ...script, certificate };
    else if (protocol !== undefined) script = { ...script, protocol };
    else if (word === "name") script = { ...script, certificate: "name", name: argument() };
    else if (word === "fails") script = { ...script, fails: argument() };
    else throw syntaxError(line, `${CERTIFICATES.join(", ")}, name OTHER, fails REASON or ${PROTOCOLS.join(", ")}`);
  }
  return script;

  function argument(): string {
    const word = words.shift();
    if (word === undefined) throw syntaxError(line, "a word after it");
    return word;
  }
}
