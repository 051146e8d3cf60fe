import { isTaken } from "../model/dialogues.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import { evidenceOf, isFlippedBy, repeatOf } from "./controlled-repeats.ts";
import { fact } from "./fact.ts";
import { refusals } from "./refusals.ts";

/** Whether a relay lets mail through after a POP3 login that it refused before. */
export interface PopTest {
  readonly server: string;
  /** opened: refused for good before, taken after. eased: refused for now before. same: the login changed nothing. untold: it could not be made. */
  readonly state: "opened" | "eased" | "same" | "untold";
  /** The dialogue after the login. */
  readonly look: Look<"smtp">;
  /** What was refused before; null where nothing was. */
  readonly refused: Evidence | null;
  readonly evidence: readonly Evidence[];
}

/** One for each relay at which that was tried, or need not be: a relay that takes the mail asks for nothing. */
export const popTests = fact((seen: Observations): readonly PopTest[] => {
  const tests = new Map<string, PopTest>();
  for (const one of seen.of("smtp")) {
    const { host, role, changed } = one.about;
    if (role === "relay" && changed === null && isTaken(one, "RCPT")) {
      tests.set(host, {
        server: host,
        state: "same",
        look: { kind: "smtp", about: one.about },
        refused: null,
        evidence: [],
      });
    }
  }
  for (const refusal of refusals(seen)) {
    const repeat = repeatOf(seen, refusal, "pop");
    const server = refusal.server ?? refusal.where;
    if (repeat === undefined || tests.has(server)) continue;
    const flipped = isFlippedBy(seen, refusal, "pop");
    const forGood = (refusal.wording.code ?? 0) >= 500;
    tests.set(server, {
      server,
      state: flipped === null ? "untold" : !flipped ? "same" : forGood ? "opened" : "eased",
      look: { kind: "smtp", about: repeat.about },
      refused: refusal.evidence,
      evidence: evidenceOf(seen, refusal, "pop"),
    });
  }
  return [...tests.values()];
});
