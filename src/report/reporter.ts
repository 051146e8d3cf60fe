import type { Lang, Severity } from "../model/cause.ts";
import type { Report } from "../model/report.ts";

/** Report in, text out. No I/O, no clock, no diagnosis. */
export interface Reporter {
  readonly id: string;
  readonly mediaType: string;
  render(report: Report, view: View): string;
}

/** How the reader wants to see it. */
export interface View {
  readonly lang: Lang;
  readonly colour: boolean;
  /** Columns of the page. */
  readonly width: number;
  /** With every dialogue, line by line. */
  readonly verbose: boolean;
  /** The findings and nothing else. */
  readonly quiet: boolean;
  /** From which severity on a monitor is to cry; `blocks` when left out. */
  readonly failOn?: Severity | "never";
}
