import type { Verdict } from "../model/cause.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observation } from "../model/observation.ts";
import type { DnsName, RemoteText } from "../model/scalars.ts";

/** What one domain publishes in the only TXT record of its kind. */
export interface RecordStanding {
  readonly domain: DnsName;
  /** null: the look failed. */
  readonly records: readonly RemoteText[] | null;
  /** The parts that cannot be used, as they stand there; all records where there are several in the place of one. */
  readonly faults: readonly string[];
  readonly look: Look<"bimi" | "tlsrpt">;
  readonly evidence: Evidence;
}

/** Characters: enough to find the place in the record. */
const SHOWN = 80;

/** Reads what was seen of a domain's record; `faultsOf` names what is wrong with a single one. */
export function recordStanding(
  { id, kind, about, outcome }: Observation<"bimi" | "tlsrpt">,
  faultsOf: (record: RemoteText) => readonly string[],
): RecordStanding {
  const records = outcome.state === "seen" ? outcome.value.records : null;
  const faults = records === null ? [] : records.length > 1 ? records : records.flatMap(faultsOf);
  return {
    domain: about.domain,
    records,
    faults: faults.map((fault) => fault.slice(0, SHOWN)),
    look: { kind, about },
    evidence: { observation: id },
  };
}

/** Whether the record that stands at `name` can be used; nothing is said of a domain without one. */
export function faultyRecord(
  { domain, records, faults, look, evidence }: RecordStanding,
  name: string,
): readonly Verdict<"name" | "faults">[] {
  if (records === null) return [{ is: "undetermined", subject: domain, missing: [look] }];
  if (records.length === 0) return [];
  if (faults.length === 0) return [{ is: "absent", subject: domain }];
  return [
    {
      is: "present",
      subject: domain,
      confidence: "proven",
      params: { name, faults },
      evidence: [evidence],
      accountsFor: [],
    },
  ];
}
