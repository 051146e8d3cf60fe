import type { Observation } from "../model/observation.ts";
import type { Disguise } from "./anonymous.ts";

/** The `dns` lines of a case for what DKIM, MTA-STS, TLS reporting, DANE, BIMI and SRV records were seen. */
export function standardsLines(one: Observation, who: Disguise): readonly string[] {
  if (one.outcome.state !== "seen") return [];
  switch (one.kind) {
    case "dkim": {
      const domain = who.name(one.about.domain);
      return one.outcome.value.keys.flatMap(({ selector, records }) =>
        records.map((record) => txt(`${selector}._domainkey.${domain}`, record)),
      );
    }
    case "sts": {
      const { value } = one.outcome;
      const name = `_mta-sts.${who.name(one.about.domain)}`;
      return value.part === "record" ? value.records.map((record) => txt(name, record)) : [];
    }
    case "srv": {
      const name = `${one.about.service}.${who.name(one.about.domain)}`;
      return one.outcome.value.places.map(({ priority, weight, port, host }) => {
        return `${name}  SRV  ${priority} ${weight} ${port} ${host === "" ? "." : who.name(host)}`;
      });
    }
    case "tlsrpt":
      return one.outcome.value.records.map((record) =>
        txt(`_smtp._tls.${who.name(one.about.domain)}`, who.text(record)),
      );
    case "bimi":
      return one.outcome.value.records.map((record) =>
        txt(`default._bimi.${who.name(one.about.domain)}`, who.text(record)),
      );
    case "tlsa": {
      const { records, authenticated } = one.outcome.value;
      const name = `_${one.about.port}._tcp.${who.name(one.about.host)}`;
      return records.map((record) => `${name}  TLSA  ${record}${authenticated ? " signed" : ""}`);
    }
    default:
      return [];
  }
}

/** The sections of a case for what else those looks showed: the policy file, and whether the resolver checks signatures. */
export function standardsSections(one: Observation, who: Disguise): readonly string[] {
  if (one.outcome.state !== "seen") return [];
  if (one.kind === "resolver" && one.about.question === "known") {
    return one.outcome.value.authenticated ? ["\nresolver validates"] : [];
  }
  if (one.kind !== "sts" || one.outcome.value.part !== "policy") return [];
  const { fetched } = one.outcome.value;
  const head = `\nhttps mta-sts.${who.name(one.about.domain)}`;
  if (fetched.how === "answered") {
    const body = fetched.body.split(/\r?\n/).filter((line) => line.trim() !== "");
    return [head, `  status ${fetched.status}`, ...body.map((line) => `  | ${who.text(line)}`)];
  }
  if (fetched.how === "tls-failed") return [head, `  tls ${TLS[fetched.reason] ?? "self-signed"}`];
  return fetched.how === "no-address" ? [] : [head, `  ${BREAKS[fetched.how] ?? "hangs"}`];
}

const TLS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "name",
};
const BREAKS: Readonly<Record<string, string>> = { refused: "refuses", reset: "resets" };

/** One TXT record of a case. */
export function txt(name: string, record: string): string {
  return `${name}  TXT  "${record.replace(/["\\]/g, "\\$&")}"`;
}
