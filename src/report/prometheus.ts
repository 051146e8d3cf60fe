import type { Report } from "../model/report.ts";
import { metricLines } from "./prometheus/exposition.ts";
import { metricsOf } from "./prometheus/metrics.ts";
import type { Reporter } from "./reporter.ts";

/** For the text file collector of the node exporter, or a push gateway: what is wrong, what is not known, when certificates end. */
export const prometheus: Reporter = {
  id: "prometheus",
  mediaType: "text/plain; version=0.0.4",
  render: (report: Report) => metricsOf(report).flatMap(metricLines).join(""),
};
