import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings of notices that are no refusals. */
export const notAFailure: readonly ReplyRow[] = [
  ...replyRows("not-a-failure", "field", [
    ["away from the office", "I am away from the office until Monday"],
    ["abuse report for an email", "550 abuse report for an email"],
    ["email abuse report", "550 email abuse report"],
    ["opt-out report", "550 opt-out report"],
    ["abuse report for", "550 abuse report for"],
    ["feedback report", "550 feedback report"],
    ["limited access to email", "550 limited access to email"],
    ["on vacation", "550 on vacation"],
    ["on holiday", "550 on holiday"],
    ["message accepted for delivery", "550 message accepted for delivery"],
    ["queued as", "550 queued as"],
    ["queued mail for delivery", "550 queued mail for delivery"],
    ["queued for delivery", "550 queued for delivery"],
    ["successfully delivered", "550 successfully delivered"],
    ["delivered successfully", "550 delivered successfully"],
    ["delivery successful", "550 delivery successful"],
    ["message delivered", "550 message delivered"],
    ["relayed to", "550 relayed to"],
    ["requested mail action completed", "550 requested mail action completed"],
    ["out of office", "550 out of office"],
    ["vacation reply", "550 vacation reply"],
    ["auto reply", "550 auto reply"],
    ["autoreply", "550 autoreply"],
    ["automatic reply", "550 automatic reply"],
    ["read receipt", "550 read receipt"],
  ]),
];
