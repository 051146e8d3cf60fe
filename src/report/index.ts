import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { nagios } from "./nagios.ts";
import { ndjson } from "./ndjson.ts";
import { prometheus } from "./prometheus.ts";
import type { Reporter } from "./reporter.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";

export const REPORTERS: readonly Reporter[] = [html, json, junit, markdown, nagios, ndjson, prometheus, sarif, text];
