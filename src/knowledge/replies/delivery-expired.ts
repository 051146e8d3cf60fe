import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings of a sending queue that gave up without a reason. */
export const deliveryExpired: readonly ReplyRow[] = [
  ...replyRows("delivery-expired", "postfix", []),
  ...replyRows("delivery-expired", "exim", [
    ["retry timeout exceeded", "retry timeout exceeded", { also: ["connect-failed"] }],

    ["message has been in the queue too long", "this message has been in the queue too long"],
  ]),
  ...replyRows("delivery-expired", "sendmail", [
    ["could not be delivered for", "Message could not be delivered for 5 days"],
    ["message could not be delivered for too long", "Message could not be delivered for too long"],
    ["message will be deleted from queue", "Message will be deleted from queue"],
    ["not delivered within", "Your message was not delivered within 5 days and 0 hours."],
    ["still undelivered after", "Warning: message still undelivered after 4 hours"],
  ]),
  ...replyRows("delivery-expired", "qmail", []),
  ...replyRows("delivery-expired", "exchange", [
    ["message expired", "550 4.4.7 QUEUE.Expired; message expired"],
    ["queue expired", "550 4.4.7 QUEUE.Expired; message expired"],
    ["message … expired", "550 5.4.300 Message expired"],
  ]),
  ...replyRows("delivery-expired", "field", [
    ["still undelivered", "451 Message still undelivered"],

    ["not going to try again", "I am not going to try again; this message has been in the queue too long."],

    ["in the queue too long", "I'm not going to try again; this message has been in the queue too long."],

    ["not been collected", "550 not been collected"],
    ["sitting in queue", "550 sitting in queue"],
    ["multiple retries", "550 multiple retries"],
    ["delivery attempts will continue", "550 delivery attempts will continue"],
    ["removed from the queue", "550 removed from the queue"],
    ["could not find a gateway", "550 could not find a gateway"],
    ["numerous attempts", "550 numerous attempts"],
    ["queue period", "550 queue period"],
    ["after … tries", "550 after tries"],
    ["for more than … days", "550 for more than days"],
    ["delivery time expired", "550 delivery time expired"],
    ["delivery expired", "550 delivery expired"],
    ["expired in queue", "550 expired in queue"],
    ["queue time exceeded", "550 queue time exceeded"],
    ["maximum queue", "550 maximum queue"],
    ["delivery time-out", "550 delivery time-out"],
    ["delivery period", "550 delivery period"],
    ["delivery attempts", "550 delivery attempts"],
    ["delivery failed … attempts", "Delivery failed 20 attempts: someone@example.org", { also: ["unspecified"] }],
    ["retries exceeded", "550 retries exceeded"],
    ["maximum retries", "550 maximum retries"],
    ["too many retries", "550 too many retries"],
    ["giving up", "550 giving up"],
    ["gave up", "550 gave up"],
    ["too old", "550 too old"],
    ["could not be delivered within", "550 could not be delivered within"],
    ["was undeliverable after", "550 was undeliverable after"],
    ["unable to deliver … for", "550 unable to deliver for"],
    ["unable to deliver … after", "550 unable to deliver after"],
    ["was not delivered for", "550 was not delivered for"],
    ["has not been delivered after", "550 has not been delivered after"],
    ["expired", "550 expired", { loose: true }],
  ]),
  ...replyRows("delivery-expired", "exchange", [
    [
      "could not deliver the message in the time limit",
      "Could not deliver the message in the time limit specified. Please retry or contact your administrator.",
    ],
  ]),
  ...replyRows("delivery-expired", "sendmail", [["cannot send message for … days", "cannot send message for 5 days"]]),
  ...replyRows("delivery-expired", "field", [
    [
      "exceeded maximum delivery attempts",
      "Exceeded Maximum Delivery Attempts. Verify that the recipient address is correct.",
    ],
    ["zeituberschreitung bei der zustellung", "Zeitüberschreitung bei der Zustellung"],
    ["delai d'expiration du message depasse", "Délai d'expiration du message dépassé"],
  ]),
];
