import type { Target } from "../../model/target.ts";
import type { Call } from "../call.ts";
import { liveCommand, type Subject } from "../live-command.ts";
import { readRecipient } from "../subject.ts";

/** Finds out why mail to an address is refused, from where it is run. */
export function trace(call: Call): Promise<number> {
  return liveCommand({ command: "trace", subject }, call);
}

function subject([text]: readonly string[], supply: Target | null): Subject {
  const { address, domain } = readRecipient(text ?? supply?.recipient);
  return { domain, recipient: address };
}
