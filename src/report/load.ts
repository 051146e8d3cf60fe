import type { Reporter } from "./reporter.ts";

const LOADERS = {
  html: async () => (await import("./html.ts")).html,
  json: async () => (await import("./json.ts")).json,
  junit: async () => (await import("./junit.ts")).junit,
  markdown: async () => (await import("./markdown.ts")).markdown,
  nagios: async () => (await import("./nagios.ts")).nagios,
  ndjson: async () => (await import("./ndjson.ts")).ndjson,
  prometheus: async () => (await import("./prometheus.ts")).prometheus,
  sarif: async () => (await import("./sarif.ts")).sarif,
  text: async () => (await import("./text.ts")).text,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

/** The name of a format, as `--format` takes it. */
export type ReporterId = keyof typeof LOADERS;

/** Loads the one reporter that is asked for; a test holds the list to `index.ts`. */
export function loadReporter(id: ReporterId): Promise<Reporter> {
  return LOADERS[id]();
}
