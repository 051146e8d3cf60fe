import type { Observations } from "../model/observation.ts";
import type { RemoteText } from "../model/scalars.ts";
import { fact } from "./fact.ts";
import { type RecordStanding, recordStanding } from "./record-standing.ts";

/** The logo that every domain that was asked for one wants shown. */
export const bimiRecords = fact((seen: Observations): readonly RecordStanding[] =>
  seen.of("bimi").map((look) => recordStanding(look, faultsOf)),
);

/** `l` must be there, an HTTPS address or, to decline, empty; `a` may be. Other tags are left to later versions. */
function faultsOf(record: RemoteText): readonly string[] {
  const [version = "", ...parts] = record.split(";").map((part) => part.trim());
  const fields = parts.filter((part) => part !== "");
  const logo = fields.find((field) => /^l\s*=/i.test(field));
  const wrong = fields.filter((field) => {
    const [, name = "", value = ""] = /^([A-Za-z][A-Za-z0-9_-]*)\s*=\s*(.*)$/s.exec(field) ?? [];
    if (name === "") return true;
    return /^[la]$/i.test(name) && value !== "" && !/^https:\/\/[^\s/]+\/\S*$/i.test(value);
  });
  return [...(/^v\s*=\s*BIMI1$/.test(version) ? [] : [version]), ...(logo === undefined ? ["l="] : []), ...wrong];
}
