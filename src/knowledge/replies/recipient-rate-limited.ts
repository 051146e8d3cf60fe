import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings for a recipient who gets too much at once. */
export const recipientRateLimited: readonly ReplyRow[] = [
  ...replyRows("recipient-rate-limited", "google", [
    [
      "user you are trying to contact is receiving mail",
      "450 4.2.1 The user you are trying to contact is receiving mail too quickly.",
    ],
    [
      "receiving mail at a rate",
      "450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages",
    ],
    ["receiving mail too quickly", "450 4.2.1 receiving mail too quickly"],
    [
      "recipient … receiving mail at a rate",
      "550 5.2.1 recipient is receiving mail at a rate that prevents additional messages",
    ],
  ]),
  ...replyRows("recipient-rate-limited", "microsoft", [
    [
      "recipient has exceeded their limit",
      "554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour",
    ],
    ["receiving … exceeded", "554 5.2.122 receiving limit exceeded"],
    ["messages they can receive per hour", "the number of messages they can receive per hour"],
  ]),
  ...replyRows("recipient-rate-limited", "field", [
    ["over its receiving limit", "550 over its receiving limit"],
    ["receiving limit", "550 receiving limit"],
    ["receive limit", "550 receive limit"],
    ["too much mail for this recipient", "450 too much mail for this recipient"],
    ["too many messages for this recipient", "450 4.2.1 too many messages for this recipient"],
    ["recipient … too many messages", "450 recipient gets too many messages"],
    ["recipient rate limit", "450 4.7.1 recipient rate limit exceeded"],
    ["recipient exceeded … limit", "452 recipient exceeded the receive limit"],
    ["receiving rate", "450 4.2.1 receiving rate exceeded"],
    ["too many mails to this user", "450 too many mails to this user"],
    ["recipient is over … limit", "450 recipient is over the hourly limit"],
    ["domain … receiving … too", "450 4.2.1 the domain is receiving too much mail"],
  ]),
];
