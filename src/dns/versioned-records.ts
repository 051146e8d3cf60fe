import { type Outcome, seen } from "../model/outcome.ts";
import type { DnsName, RemoteText } from "../model/scalars.ts";
import { dnsName } from "./name.ts";

const MAX_RECORDS = 10;
const MAX_RECORD = 4096;

/** Asks for TXT records; the part of a resolver that is needed here. */
type Ask = (name: DnsName) => Promise<Outcome<{ readonly records: readonly string[] }>>;

/** The TXT records of a name that begin with a version, `v=STSv1` or the like: others there are not meant. */
export async function versionedRecords(
  name: string,
  version: string,
  ask: Ask,
): Promise<Outcome<readonly RemoteText[]>> {
  const asked = dnsName(name);
  if (asked === null) return seen([]);
  const answer = await ask(asked);
  if (answer.state !== "seen") return answer;
  const tag = new RegExp(`^\\s*v\\s*=\\s*${version}\\s*(?:;|$)`, "i");
  const records = answer.value.records.filter((text) => tag.test(text)).slice(0, MAX_RECORDS);
  return seen(records.map((text) => text.slice(0, MAX_RECORD) as RemoteText));
}
