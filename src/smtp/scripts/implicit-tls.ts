import type { Script } from "../script.ts";
import { permission, recipients, sender } from "./envelope.ts";
import { logInOrLeave } from "./log-in.ts";
import { greeting, introduction, secureFirst } from "./opening.ts";

/** Submission with TLS from the first byte, port 465. RFC 8314 §3.3 */
export const implicitTls: Script = [secureFirst, greeting, introduction, logInOrLeave, sender, recipients, permission];
