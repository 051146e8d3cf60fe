import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import type { DnsName, RemoteText } from "../model/scalars.ts";
import { fact } from "./fact.ts";

/** Where one domain wants TLS reports. RFC 8460 §3 */
export interface TlsReporting {
  readonly domain: DnsName;
  /** null: the look failed. */
  readonly records: readonly RemoteText[] | null;
  /** The parts that senders cannot use, as they stand there. */
  readonly faults: readonly string[];
  readonly look: Look<"tlsrpt">;
  readonly evidence: Evidence;
}

/** The reporting record of every domain that was asked for one. */
export const tlsReporting = fact((seen: Observations): readonly TlsReporting[] =>
  seen.of("tlsrpt").map(({ id, about, outcome }) => {
    const records = outcome.state === "seen" ? outcome.value.records : null;
    const faults = records === null ? [] : records.length > 1 ? records : records.flatMap(faultsOf);
    return { domain: about.domain, records, faults, look: { kind: "tlsrpt", about }, evidence: { observation: id } };
  }),
);

/** `rua` must be there, of mailto: or https: addresses. RFC 8460 §3 */
function faultsOf(record: RemoteText): readonly string[] {
  const [version = "", ...fields] = record.split(";").map((part) => part.trim());
  const rua = fields.find((field) => /^rua\s*=/i.test(field));
  const places = (rua ?? "").replace(/^rua\s*=/i, "").split(",");
  const wrong = places
    .map((place) => place.trim())
    .filter((place) => !/^(?:mailto:[^\s@]+@\S+|https:\/\/\S+)$/i.test(place));
  return [
    ...(version === "v=TLSRPTv1" ? [] : [version]),
    ...(rua === undefined ? ["rua="] : wrong.map((place) => `rua=${place}`)),
  ].map((fault) => fault.slice(0, 80));
}
