import { forTerminal } from "../escape/terminal.ts";

/** One metric with its samples. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A metric in the text exposition format. A metric without samples is left out, and no series comes twice: a collector rejects the whole file for it. */
export function metricLines({ name, help, samples }: Metric): readonly string[] {
  const bySeries = new Map<string, number>();
  for (const { labels, value } of samples) {
    const series = `${name}${labelled(labels)}`;
    if (!bySeries.has(series)) bySeries.set(series, value);
  }
  if (bySeries.size === 0) return [];
  const lines = [...bySeries].map(([series, value]) => `${series} ${value}\n`);
  return [`# HELP ${name} ${help}\n`, `# TYPE ${name} gauge\n`, ...lines];
}

function labelled(labels: Sample["labels"]): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${forLabel(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

/** Of what the format asks to be escaped, controls are spelled out already, so that backslash and quote are left. */
function forLabel(value: string): string {
  return forTerminal(value).replace(/\\/g, "\\\\").replace(/"/g, '\\"');
}
