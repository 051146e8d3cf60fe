import { TLS_VERSIONS, type TlsVersion } from "../../model/tls-standing.ts";
import { SUITE_KINDS } from "../../model/weak-suites.ts";
import { type CaseLine, syntaxError, wordsOf } from "./case-lines.ts";
import { numberWord } from "./case-words.ts";
import { PLAIN_TLS, type TlsScript } from "./smtp-script.ts";

const CERTIFICATES = ["ok", "expired", "not-yet-valid", "self-signed", "none"] as const;

/**
 * Reads `tls ok|expired|not-yet-valid|self-signed|none|name OTHER|fails REASON [key BITS] [VERSION…] [old] [weak KIND] [cuts]`: the versions
 * it takes, TLSv1.2 and TLSv1.3 unless some are named; `old` adds TLSv1.1.
 */
export function tlsLine(line: CaseLine): TlsScript {
  let script = PLAIN_TLS;
  const named: TlsVersion[] = [];
  const added: TlsVersion[] = [];
  const words = [...wordsOf(line.text)].slice(1);
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const certificate = CERTIFICATES.find((one) => one === word);
    const version = TLS_VERSIONS.find((one) => one === word);
    if (certificate !== undefined) script = { ...script, certificate };
    else if (version !== undefined) named.push(version);
    else if (word === "name") script = { ...script, certificate: "name", name: argument() };
    else if (word === "fails") script = { ...script, fails: argument() };
    else if (word === "old") added.push("TLSv1.1");
    else if (word === "key") script = { ...script, keyBits: numberWord(argument(), 65_536) };
    else if (word === "weak") script = { ...script, weak: kind(argument()) };
    else if (word === "cuts") script = { ...script, cuts: true };
    else throw syntaxError(line, EXPECTED);
  }
  const taken = [...(named.length === 0 ? PLAIN_TLS.versions : named), ...added];
  return { ...script, versions: TLS_VERSIONS.filter((one) => taken.includes(one)) };

  function argument(): string {
    const word = words.shift();
    if (word === undefined) throw syntaxError(line, "a word after it");
    return word;
  }

  function kind(word: string): TlsScript["weak"] {
    const known = SUITE_KINDS.find((one) => one === word);
    if (known === undefined) throw syntaxError(line, `weak and one of ${SUITE_KINDS.join(", ")}`);
    return known;
  }
}

const EXPECTED = `${CERTIFICATES.join(", ")}, name OTHER, fails REASON, key BITS, old, weak KIND, cuts or ${TLS_VERSIONS.join(", ")}`;
