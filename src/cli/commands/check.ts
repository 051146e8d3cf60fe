import { ipAddress } from "../../dns/address.ts";
import type { IpAddress } from "../../model/scalars.ts";
import type { Target } from "../../model/target.ts";
import type { Call } from "../call.ts";
import { liveCommand, type Subject } from "../live-command.ts";
import { readDomain } from "../subject.ts";

/** Checks up a domain, as receiver and as sender; or one address that mail leaves from. */
export function check(call: Call): Promise<number> {
  return liveCommand({ command: "check", subject }, call);
}

function subject([text]: readonly string[], supply: Target | null): Subject {
  const own = text === undefined ? supply?.domain : undefined;
  const ip = text === undefined ? null : readAddress(text);
  return ip === null ? { domain: own ?? readDomain(text) } : { domain: null, sendingIps: [ip] };
}

/** "192.0.2.25", "2001:db8::25", "[2001:db8::25]". */
function readAddress(text: string): IpAddress | null {
  return ipAddress(/^\[(.*)\]$/.exec(text)?.[1] ?? text);
}
