import type { Call } from "../call.ts";
import { savedReport } from "../saved-report.ts";
import { readShowing, show } from "../showing.ts";

/** Shows a saved report in another format or language; what it says stays as it was judged. */
export async function render(call: Call): Promise<number> {
  const showing = readShowing(call.flags, call.speech.lang);
  const report = await savedReport(call, "mxray render report.json --lang ja");
  return show(report, showing, call.io);
}
