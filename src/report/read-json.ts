import { KINDS } from "../model/observation.ts";
import type { Report } from "../model/report.ts";
import { observation, report } from "./saved/report-shape.ts";
import { type Flaw, isRecord } from "./saved/shape.ts";

/** The text is no report this version can read. `path` is empty when it is no JSON at all. */
export class UnreadableReport extends Error {
  override readonly name = "UnreadableReport";
  readonly reason: "not-json" | "newer" | "shape";
  readonly path: string;
  readonly expected: string;
  constructor(reason: UnreadableReport["reason"], { path, expected }: Flaw) {
    super(`${reason} ${path}: ${expected}`);
    this.reason = reason;
    this.path = path;
    this.expected = expected;
  }
}

/**
 * Reads a saved report back in, down to the last field it uses. Fields nobody knows are let through, and looks of a kind that a
 * newer version added are left out: the rest is still worth reading.
 */
export function readReport(text: string): Report {
  const value = parsed(text);
  if (isRecord(value) && typeof value["schema"] === "number" && value["schema"] > 1) {
    throw new UnreadableReport("newer", { path: "schema", expected: "1" });
  }
  demand(report(value, ""));
  const {
    observations,
    clientSettings: _,
    tls: __,
    ...rest
  } = value as Report & Readonly<Record<"clientSettings" | "tls", unknown>>;
  const known = observations.filter(({ kind }) => KINDS.includes(kind));
  for (const one of known) demand(observation(one, `observations[${observations.indexOf(one)}]`));
  return { ...rest, observations: known };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UnreadableReport("not-json", { path: "", expected: error instanceof Error ? error.message : "JSON" });
  }
}

function demand(flaw: Flaw | null): void {
  if (flaw !== null) throw new UnreadableReport("shape", flaw);
}
