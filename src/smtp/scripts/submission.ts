import type { Script } from "../script.ts";
import { permission, recipients, sender } from "./envelope.ts";
import { logInOrLeave } from "./log-in.ts";
import { greeting, introduction, upgrade } from "./opening.ts";

/** From a mail client to its server, port 587 and its double 2525. RFC 6409 §3.1 */
export const submission: Script = [greeting, introduction, upgrade, logInOrLeave, sender, recipients, permission];
