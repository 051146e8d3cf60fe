import type { Observation } from "../model/observation.ts";
import { forTerminal } from "../report/escape/terminal.ts";
import { lookName } from "../report/proof.ts";
import type { Io } from "./io.ts";

/** Shows on a terminal what was looked at last, on one line that the report then takes the place of. */
export function progress(io: Io): { readonly onLook: (look: Observation) => void; readonly end: () => void } {
  if (!io.terminal.err || io.env["TERM"] === "dumb") return { onLook: () => {}, end: () => {} };
  const room = Math.max(20, io.terminal.columns - 1);
  let count = 0;
  return {
    onLook(look) {
      count += 1;
      io.err(`\r\x1b[K${forTerminal(`${count}  ${lookName(look)}`).slice(0, room)}`);
    },
    end() {
      if (count > 0) io.err("\r\x1b[K");
    },
  };
}
