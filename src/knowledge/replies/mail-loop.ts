import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings for mail that runs in a circle. */
export const mailLoop: readonly ReplyRow[] = [
  ...replyRows("mail-loop", "postfix", [
    [
      "recipient address rejected undeliverable address … loops back to myself",
      "550 5.1.1 <someone@example.org>: Recipient address rejected: undeliverable address: mail for example.org loops back to myself",
      { also: ["recipient-dns-failure"] },
    ],

    ["loops back to myself", "mail for example.org loops back to myself", { also: ["recipient-dns-failure"] }],
    ["too many hops", "554 5.4.0 Error: too many hops"],
    ["mail forwarding loop", "mail forwarding loop for someone@example.org"],
    ["mail loop", "554 mail loop detected"],
  ]),
  ...replyRows("mail-loop", "exim", [
    ["remote host address is the local host", "remote host address is the local host"],

    ["too many received headers", '550 too many "Received" headers - suspected mail loop'],
    ["suspected mail loop", "suspected mail loop"],
  ]),
  ...replyRows("mail-loop", "sendmail", [
    ["mx list for … points back to", "554 5.0.0 MX list for example.org. points back to mail.example.net"],

    ["hop count exceeded", "554 5.4.6 Hop count exceeded - possible mail loop"],
    ["possible mail loop", "possible mail loop"],
    [
      "config error mail loops back to me",
      "553 5.3.5 host config error: mail loops back to me (MX problem?)",
      { also: ["recipient-dns-failure"] },
    ],
    ["aliasing/forwarding loop broken", "554 5.4.6 aliasing/forwarding loop broken"],
  ]),
  ...replyRows("mail-loop", "qmail", [
    ["this message is looping", "554 this message is looping: it already has my Delivered-To line. (#5.4.6)"],
  ]),
  ...replyRows("mail-loop", "field", [
    ["received … headers exceeds", "554 Number of 'Received:' DATA headers exceeds maximum permitted"],

    ["exceeded … hops", "550 exceeded hops"],
    ["indicate a mail loop", "550 indicate a mail loop"],
    ["create a mail loop", "550 create a mail loop"],
    ["in a loop", "550 in a loop"],
    ["loop was found", "550 loop was found"],
    ["forwarding loop count", "550 forwarding loop count"],
    ["in circles", "550 in circles"],
    ["メールループ", "550 メールループ"],
    ["ループしてい", "550 ループしてい"],
    ["routing loop", "550 routing loop"],
    ["mail looping", "550 mail looping"],
    ["looping", "550 looping", { loose: true }],
    ["loop detected", "550 loop detected"],
    ["delivery loop", "550 delivery loop"],
    ["relay loop", "550 relay loop"],
    ["loops back", "550 loops back"],
    ["hop limit exceeded", "550 hop limit exceeded"],
    ["hop count", "550 hop count"],
    ["exceeded … hop", "550 exceeded hop"],
    ["maximum … hop", "550 maximum hop"],
    ["too many mail hops", "550 too many mail hops"],
    ["too many relays", "550 too many relays"],
    ["forwarding loop", "550 forwarding loop"],
    ["message loop", "550 message loop"],
    ["mail schleife", "550 mail schleife"],
    ["bucle", "550 bucle"],
  ]),
  ...replyRows("mail-loop", "exchange", [
    [
      "caused the message to bounce between two servers",
      "A configuration error in the e-mail system caused the message to bounce between two servers or to be forwarded between two recipients.",
    ],
  ]),
];
