/** "mail.log.2.gz" is older than "mail.log.1", "mail.log-20250301" than "mail.log-20250302", and each than "mail.log". */
const ROTATED = /^(.*?)(?:\.(\d{1,4})|-(\d{8}(?:-\d{1,10})?))?(?:\.(?:gz|zst|bz2|xz))?$/;

/**
 * Puts the parts of a rotated log into the order in which they were written, whatever order a shell or a folder has them in: who sent
 * what stands in an earlier line than what became of it. Other files stay where they are.
 */
export function oldestFirst(paths: readonly string[]): readonly string[] {
  const parts = new Map<string, string[]>();
  for (const path of paths) parts.set(baseOf(path), [...(parts.get(baseOf(path)) ?? []), path]);
  for (const of of parts.values()) of.sort((one, other) => ageOf(other) - ageOf(one));
  return paths.map((path) => parts.get(baseOf(path))?.shift() ?? path);
}

function baseOf(path: string): string {
  return ROTATED.exec(path)?.[1] ?? path;
}

/** The more, the older; 0: still written to. */
function ageOf(path: string): number {
  const [, , number, day] = ROTATED.exec(path) ?? [];
  if (number !== undefined) return Number(number) + 1;
  return day === undefined ? 0 : 1e10 - Number(day.replace("-", "."));
}
