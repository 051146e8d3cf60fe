import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings for a user who went elsewhere. */
export const recipientMoved: readonly ReplyRow[] = [
  ...replyRows("recipient-moved", "rfc", [
    ["user not local please try", "551 User not local; please try <someone@example.net>"],
    ["user has moved", "551 5.1.6 user has moved"],
    ["mailbox has moved", "551 5.1.6 mailbox has moved, no forwarding address"],
    ["destination mailbox has moved", "550 5.1.6 Destination mailbox has moved"],
    ["mailbox owner has changed", "550 5.7.17 Mailbox owner has changed"],
    ["domain owner has changed", "550 5.7.18 Domain owner has changed"],
  ]),
  ...replyRows("recipient-moved", "field", [
    ["no longer on server", "550 Recipient no longer on server: someone@example.org"],

    ["email has changed", "550 email has changed"],

    [
      "no longer on server",
      "550 5.1.6 recipient no longer on server: someone@example.org",
      { enhanced: "1.6", also: ["recipient-disabled", "recipient-unknown"] },
    ],
    ["no longer at this address", "550 no longer at this address"],
    ["no longer uses this address", "550 no longer uses this address"],
    ["no longer uses this", "550 no longer uses this"],
    ["moved on", "550 moved on"],
    ["forwarding order", "550 forwarding order"],
    ["relocated", "550 relocated"],
    ["changed to @addr", "550 changed to someone@example.org"],
    ["please use @addr", "550 please use someone@example.org"],
    ["please try @addr", "550 please try someone@example.org"],
    ["instead @addr", "550 instead someone@example.org"],
    ["@addr instead", "550 someone@example.org instead"],
    ["no longer works", "550 no longer works"],
    ["has been replaced by", "550 has been replaced by"],
    ["address has been replaced", "550 address has been replaced"],
    ["please use new address", "550 please use new address"],
    ["has moved to", "550 the user has moved to someone@example.net"],
    ["new address is", "550 the new address is someone@example.net"],
    ["changed their address", "550 the user changed their address"],
    ["address has changed", "550 my address has changed"],
    ["use … instead", "550 please use someone@example.net instead"],
    ["no forwarding address", "550 5.1.6 no forwarding address"],
    ["recipient has moved", "550 5.1.6 Recipient has moved, please try <someone@example.net>"],
    ["new mail address", "550 5.1.6 new mail address: someone@example.net"],
    ["user has left", "550 user has left the organisation", { also: ["recipient-disabled"] }],
    ["has left the company", "550 someone has left the company", { also: ["recipient-disabled"] }],
    ["please update your address book", "550 please update your address book"],
    ["please try … instead", "551 please try someone@example.net instead"],
  ]),
  ...replyRows("recipient-moved", "sendmail", [
    [
      "user has moved please try",
      "551 5.7.1 <someone@example.org>... User has moved; please try <someone@example.net>",
    ],
  ]),
];
