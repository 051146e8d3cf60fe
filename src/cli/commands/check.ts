import type { Target } from "../../model/target.ts";
import type { Call } from "../call.ts";
import { liveCommand, type Subject } from "../live-command.ts";
import { readDomain } from "../subject.ts";

/** Checks up a domain, as receiver and as sender. */
export function check(call: Call): Promise<number> {
  return liveCommand({ command: "check", subject }, call);
}

function subject([text]: readonly string[], supply: Target | null): Subject {
  const own = text === undefined ? supply?.domain : undefined;
  return { domain: own ?? readDomain(text) };
}
