import { CAUSES } from "../../causes/index.ts";
import { makeReport } from "../../investigate/make-report.ts";
import { VERSION } from "../../version.ts";
import type { Call } from "../call.ts";
import { savedReport } from "../saved-report.ts";
import { readShowing, show } from "../showing.ts";

/** Judges saved observations with the knowledge of this version; nothing is looked at again. */
export async function diagnose(call: Call): Promise<number> {
  const showing = readShowing(call.flags, call.speech.lang);
  const saved = await savedReport(call, "mxray diagnose report.json");
  const { target, started, ended, partial } = saved;
  const occasion = { target, started, ended, partial, version: VERSION };
  return show(makeReport(occasion, saved.observations, CAUSES), showing, call.io);
}
