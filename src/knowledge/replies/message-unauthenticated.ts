import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings for mail that passed no check of its sender. */
export const messageUnauthenticated: readonly ReplyRow[] = [
  ...replyRows("message-unauthenticated", "google", [
    [
      "mail is unauthenticated",
      "550-5.7.26 This mail is unauthenticated, which poses a security risk to the sender and Gmail users, and has been blocked.",
    ],
    ["authenticate with at least one of spf or dkim", "The sender must authenticate with at least one of SPF or DKIM."],
    [
      "this mail has been blocked because the sender is unauthenticated",
      "550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.",
    ],
    ["sender is unauthenticated", "the sender is unauthenticated"],
    [
      "authenticate with either spf or dkim",
      "Gmail requires all senders to authenticate with either SPF or DKIM. did not pass",
    ],
    [
      "does not have authentication information",
      "550-5.7.26 This message does not have authentication information or fails to pass authentication checks.",
    ],
    ["fails to pass authentication checks", "fails to pass 550-5.7.26 authentication checks (SPF or DKIM)."],
    [
      "does not pass authentication checks",
      "550-5.7.1 This message does not pass authentication checks (SPF and DKIM both do not pass)",
    ],
    ["poses a security risk", "which poses a security risk to the sender and Gmail users"],
    ["spf and dkim both do not pass", "550-5.7.1 fails to pass authentication checks (SPF and DKIM both do not pass)"],
  ]),
  ...replyRows("message-unauthenticated", "microsoft", [
    [
      "does not meet the required authentication level",
      "550 5.7.515 Access denied, sending domain example.com doesn't meet the required authentication level.",
    ],
    [
      "required authentication level",
      "550 5.7.515 doesn't meet the required authentication level",
      { also: ["dmarc-fail", "spf-fail", "dkim-fail"] },
    ],
    ["failed authentication checks", "550 failed authentication checks"],
    ["unauthenticated email is not accepted", "550 5.7.1 Unauthenticated email is not accepted"],
  ]),
  ...replyRows("message-unauthenticated", "apple", [
    [
      "failing both spf and dkim authentication",
      "554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks.",
      { also: ["spf-fail", "dkim-fail"] },
    ],
  ]),
  ...replyRows("message-unauthenticated", "yahoo", [
    ["message not accepted … authentication", "550 message not accepted authentication"],
    ["unauthenticated mail", "550 5.7.9 unauthenticated mail"],
    ["not accepted for policy reasons … authentication", "550 not accepted for policy reasons authentication"],
    ["multiple authentication failures", "550 5.7.9 multiple authentication failures"],
    ["authentication failure … policy", "550 authentication failure policy"],
  ]),
  ...replyRows("message-unauthenticated", "field", [
    ["multiple authentication checks failed", "550 multiple authentication checks failed"],
    ["authentication checks failed", "550 authentication checks failed"],
    ["authentication check fail*", "550 authentication check fail"],
    ["unauthenticated message", "550 unauthenticated message"],
    ["message not authenticated", "550 message not authenticated"],
    ["mail not authenticated", "550 mail not authenticated"],
    ["message authentication", "550 message authentication"],
    ["spf and dkim", "550 spf and dkim"],
    ["spf or dkim", "550 spf or dkim"],
    ["neither spf nor dkim", "550 neither spf nor dkim"],
    ["no spf or dkim", "550 no spf or dkim"],
    ["both spf and dkim", "550 both spf and dkim"],
    ["spf/dkim", "550 spf/dkim"],
    ["dkim and spf", "550 dkim and spf"],
    ["dkim/spf", "550 dkim/spf"],
    ["spf dkim dmarc", "550 spf dkim dmarc"],
    ["missing authentication", "550 missing authentication"],
    ["lack of authentication", "550 lack of authentication"],
    ["sender authentication fail*", "550 sender authentication fail"],
    ["sender authentication", "550 sender authentication"],
    ["email authentication", "550 email authentication"],
    ["domain authentication", "550 domain authentication"],
    ["fails authentication", "550 fails authentication"],
    ["failed authentication … spf", "550 failed authentication spf"],
    ["arc validation", "550 arc validation"],
    ["unauthenticated senders", "550 unauthenticated senders"],
    ["not authenticated … spf", "550 not authenticated spf"],
    ["composite authentication", "550 composite authentication"],
    ["compauth", "550 compauth"],
    ["message integrity", "550 message integrity"],
  ]),
];
