import { mailParts } from "../quoted/bounce/mail-parts.ts";
import { civil } from "../quoted/civil.ts";
import type { LoggedMessage } from "../quoted/mail-log/log-event.ts";
import { explainMail } from "./bounces.ts";
import type { JudgedFailure } from "./summary.ts";

const MAX_HEAD = 64 * 1024;
/** Some stores put empty lines before the head. */
const FIRST_BYTES = 40;
const ADDRESS = /[^\s<>"'(),;:]{1,64}@[^\s<>"'(),;:]{1,255}/;

/**
 * What a mail that came back adds to a summary: one message of the sender it came back to, in the hour it came back, and one
 * failure per recipient. A mail that reports no failure adds nothing.
 */
export async function bounceEvents(raw: Uint8Array): Promise<readonly (LoggedMessage | JudgedFailure)[]> {
  const lines = (await explainMail(raw, "")).filter(({ cause }) => cause !== "not-a-failure");
  if (lines.length === 0) return [];
  const mail = await mailParts(headOf(raw));
  const at = dated(mail?.header("date") ?? "");
  // A notice goes to the envelope sender of what it reports. RFC 3464 §2
  const sender = ADDRESS.exec(mail?.header("to") ?? "")?.[0] ?? null;
  const failures = lines.map(({ cause, recipient, action }): JudgedFailure => {
    return { kind: "judged", at, sender, recipient, action: action === "delayed" ? "delayed" : "failed", cause };
  });
  return [{ kind: "message", at, sender: sender ?? "" }, ...failures];
}

/** To take a mail apart a second time costs as much as the first: its head is enough. */
function headOf(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, MAX_HEAD));
  const ends = ["\n\n", "\n\r\n"].map((end) => bytes.indexOf(end, FIRST_BYTES)).filter((end) => end !== -1);
  return ends.length === 0 ? bytes : bytes.subarray(0, Math.min(...ends) + 1);
}

function dated(field: string): string {
  const milliseconds = Date.parse(field.replace(/\([^()]{0,100}\)/g, "").trim());
  return Number.isNaN(milliseconds) ? "" : civil(Math.floor(milliseconds / 1000));
}
