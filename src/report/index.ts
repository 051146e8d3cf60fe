import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";
import type { Reporter } from "./reporter.ts";
import { text } from "./text.ts";

export const REPORTERS: readonly Reporter[] = [json, ndjson, text];
