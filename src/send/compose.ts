import MailComposer from "nodemailer/lib/mail-composer";
import type { Instant } from "../model/scalars.ts";
import type { Random } from "../world/world.ts";

/** What a smoke test's message holds. */
export interface MessageWish {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly at: Instant;
}
/** A file that goes with the message, under the name it is to have there. */
export interface Attachment {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A message ready to be sent, and the name it can be found by. */
export interface Composed {
  readonly bytes: Buffer;
  /** RFC 5322 §3.6.4, with its angle brackets. */
  readonly messageId: string;
}

/** Makes the bytes of a real message, as mail programs make them. RFC 5322 §3.6 */
export async function compose(wish: MessageWish, random: Random): Promise<Composed> {
  const mark = Buffer.from(random.bytes(12)).toString("hex");
  const domain = wish.from.split("@").at(-1) ?? "";
  const messageId = `<${mark}@${domain}>`;
  const composer = new MailComposer({
    from: { name: "", address: wish.from },
    to: { name: "", address: wish.to },
    subject: wish.subject,
    text: wish.text,
    date: mailDate(wish.at),
    messageId,
    baseBoundary: mark,
    newline: "\r\n",
    headers: { "Auto-Submitted": "auto-generated" },
    attachments: wish.attachments.map(({ name, content }) => ({ filename: name, content: Buffer.from(content) })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { bytes: await composer.compile().build(), messageId };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** RFC 5322 §3.3; the day of the week may be left out. */
function mailDate(at: Instant): string {
  const [, year = "", month = "", day = "", time = ""] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)/.exec(at) ?? [];
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year} ${time} +0000`;
}
