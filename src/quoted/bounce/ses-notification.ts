import { type ReportedRecipient, statusIn } from "./status-report.ts";

/** What Amazon SES tells by JSON instead of a delivery report: in a mail of its notification service. */
export interface SesNotification {
  readonly kind: "bounce" | "complaint" | "delivery";
  readonly recipients: readonly ReportedRecipient[];
}

const BEGINS = /\{\s*"(?:notificationType|eventType)"\s*:/;
const KINDS: Readonly<Record<string, SesNotification["kind"]>> = {
  Bounce: "bounce",
  Complaint: "complaint",
  Delivery: "delivery",
};
const MAX_RECIPIENTS = 1000;
type Fields = Readonly<Record<string, unknown>>;

/** Finds such a notification in a mail's text; null when there is none that can be read. */
export function sesNotification(text: string): SesNotification | null {
  const start = text.search(BEGINS);
  if (start === -1) return null;
  const told = parsed(text.slice(start));
  const kind = KINDS[String(told?.["notificationType"] ?? told?.["eventType"])];
  if (told === null || kind === undefined) return null;
  const detail = fields(told[kind]) ?? {};
  const listed = detail["bouncedRecipients"] ?? detail["complainedRecipients"] ?? detail["recipients"];
  const recipients = (Array.isArray(listed) ? listed : []).slice(0, MAX_RECIPIENTS);
  return {
    kind,
    recipients: recipients.map((one: unknown) => recipient(fields(one) ?? { emailAddress: one }, detail, kind)),
  };
}

function recipient(one: Fields, detail: Fields, kind: SesNotification["kind"]): ReportedRecipient {
  return {
    recipient: words(one["emailAddress"]),
    action: words(one["action"])?.toLowerCase() ?? (kind === "bounce" ? "failed" : "delivered"),
    status: statusIn(words(one["status"]) ?? undefined),
    diagnostic: (words(one["diagnosticCode"]) ?? words(detail["smtpResponse"]) ?? "").replace(
      /^[A-Za-z0-9-]{1,40}\s*;\s*/,
      "",
    ),
    comment: [words(detail["bounceType"]), words(detail["bounceSubType"])].filter((word) => word !== null).join(" "),
    remoteServer: null,
    reportingServer: words(detail["reportingMTA"])?.replace(/^dns\s*;\s*/i, "") ?? null,
  };
}

/** The notification is one line, which a relay may have broken with "!" or folded; a footer follows. */
function parsed(text: string): Fields | null {
  const [paragraph = ""] = text.split(/\n\s*\n/);
  try {
    return fields(JSON.parse(paragraph.replace(/!?\n\s?/g, "")));
  } catch {
    return null;
  }
}

function fields(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function words(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value.slice(0, 2000) : null;
}
