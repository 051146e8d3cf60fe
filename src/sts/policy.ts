/** A policy file, as far as it can be read. RFC 8461 §3.2 */
export interface StsPolicy {
  /** null when missing or not one of the three. */
  readonly mode: "enforce" | "testing" | "none" | null;
  /** Lower case, in order; "*." stands for one label. */
  readonly mx: readonly string[];
  readonly maxAge: number | null;
  /** The lines senders cannot use, as they stand there, and the names of those that are missing. */
  readonly faults: readonly string[];
}

/** RFC 8461 §3.2: about a year. */
const MAX_AGE = 31_557_600;
const MODES = ["enforce", "testing", "none"] as const;
const MX = /^(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.?$/;
const MAX_LINES = 1000;
const MAX_SHOWN = 60;

/** Reads a policy file; never throws. Of a field written twice the first counts, but for `mx`; others are passed over. RFC 8461 §3.2 */
export function stsPolicy(body: string): StsPolicy {
  const faults: string[] = [];
  const fields = new Map<string, string>();
  const mx: string[] = [];
  for (const line of body.split(/\r?\n/, MAX_LINES)) {
    if (line.trim() === "") continue;
    const [, name, value = ""] = /^([A-Za-z0-9][A-Za-z0-9_.-]{0,31})[ \t]*:[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (name === undefined) faults.push(line.trim().slice(0, MAX_SHOWN));
    else if (name !== "mx") fields.set(name, fields.get(name) ?? value);
    else if (MX.test(value.toLowerCase())) mx.push(value.toLowerCase().replace(/\.$/, ""));
    else faults.push(shown("mx", value));
  }
  const mode = MODES.find((one) => one === fields.get("mode")) ?? null;
  const age = fields.get("max_age") ?? "";
  const maxAge = /^\d{1,10}$/.test(age) && Number(age) <= MAX_AGE ? Number(age) : null;
  if (fields.get("version") !== "STSv1") faults.unshift(shown("version", fields.get("version")));
  if (mode === null) faults.push(shown("mode", fields.get("mode")));
  if (maxAge === null) faults.push(shown("max_age", fields.get("max_age")));
  if (mode !== "none" && mx.length === 0 && !faults.some((fault) => fault.startsWith("mx:"))) faults.push("mx:");
  return { mode, mx: [...new Set(mx)], maxAge, faults: faults.slice(0, 5) };
}

/** Whether one of the patterns covers the host: "*." stands for exactly one label. RFC 8461 §4.1 */
export function coversMx(patterns: readonly string[], host: string): boolean {
  const parent = host.slice(host.indexOf(".") + 1);
  return patterns.some((pattern) =>
    pattern.startsWith("*.") ? host.includes(".") && parent === pattern.slice(2) : pattern === host,
  );
}

function shown(name: string, value: string | undefined): string {
  return value === undefined ? `${name}:` : `${name}: ${value}`.slice(0, MAX_SHOWN);
}
