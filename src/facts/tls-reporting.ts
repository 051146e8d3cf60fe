import type { Observations } from "../model/observation.ts";
import type { RemoteText } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { type RecordStanding, recordStanding } from "./record-standing.ts";

/** Where every domain that was asked wants TLS reports sent. RFC 8460 §3 */
export const tlsReporting = fact((seen: Observations): readonly RecordStanding[] =>
  seen.of("tlsrpt").map((look) => recordStanding(look, faultsOf)),
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
  ];
}
