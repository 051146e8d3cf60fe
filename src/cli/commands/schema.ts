import { reportSchema } from "../../report/json-schema.ts";
import type { Call } from "../call.ts";

/** Prints the JSON Schema that every report of `--format json` and `--save` keeps to. */
export async function schema({ io }: Call): Promise<number> {
  await io.out(`${JSON.stringify(reportSchema, null, 2)}\n`);
  return 0;
}
