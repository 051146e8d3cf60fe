/** The parts of an `_mta-sts` record that senders cannot use; without an id they do not fetch the policy. RFC 8461 §3.1 */
export function stsRecordFaults(record: string): readonly string[] {
  const parts = record
    .split(";")
    .map((part) => part.trim())
    .filter((part, at, all) => part !== "" || at < all.length - 1);
  const [version = "", ...fields] = parts;
  const id = fields.find((field) => /^id\s*=/.test(field));
  const strays = fields.filter((field) => !/^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}=[\x21-\x3a\x3c\x3e-\x7e]+$/.test(field));
  const wrong = id !== undefined && !/^id=[A-Za-z0-9]{1,32}$/.test(id) ? [id] : [];
  return [
    ...(version === "v=STSv1" ? [] : [version]),
    ...(id === undefined ? ["id="] : wrong),
    ...strays.filter((field) => field !== id),
  ].map((fault) => fault.slice(0, 60));
}
