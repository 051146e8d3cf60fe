import type { Script } from "../script.ts";
import { permission, recipients, sender } from "./envelope.ts";
import { logInIfOffered } from "./log-in.ts";
import { greeting, introduction, upgrade } from "./opening.ts";

/** From one mail server to another, port 25. RFC 5321 §3.3 */
export const delivery: Script = [greeting, introduction, upgrade, logInIfOffered, sender, recipients, permission];
