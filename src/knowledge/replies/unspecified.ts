import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings that say only that it did not work. */
export const unspecified: readonly ReplyRow[] = [
  ...replyRows("unspecified", "field", [
    ["failed on data command", "failed on DATA command"],

    ["recipients was rejected by a remote", "Each of the following recipients was rejected by a remote mail server."],

    ["mail server permanently rejected message", "554 mail server permanently rejected message"],

    [
      "requested action not taken",
      "550 requested action not taken",
      { loose: true, vague: true, also: ["policy-block"] },
    ],
    ["requested action aborted", "550 requested action aborted", { loose: true, vague: true, also: ["policy-block"] }],
    [
      "requested mail action not taken",
      "550 requested mail action not taken",
      { loose: true, vague: true, also: ["policy-block"] },
    ],
    [
      "requested mail action aborted",
      "550 requested mail action aborted",
      { loose: true, vague: true, also: ["policy-block"] },
    ],
    [
      "requested mail action okay",
      "550 requested mail action okay",
      { loose: true, vague: true, also: ["policy-block"] },
    ],
    ["transaction failed", "550 transaction failed", { loose: true, vague: true, also: ["policy-block"] }],
    ["transaction aborted", "550 transaction aborted", { loose: true, vague: true, also: ["policy-block"] }],
    ["mail transaction failed", "550 mail transaction failed", { loose: true, vague: true, also: ["policy-block"] }],
    ["delivery failed", "550 delivery failed", { loose: true, vague: true, also: ["policy-block"] }],
    ["delivery failure", "550 delivery failure", { loose: true, vague: true, also: ["policy-block"] }],
    ["delivery error", "550 delivery error", { loose: true, vague: true, also: ["policy-block"] }],
    [
      "delivery failed permanently",
      "550 delivery failed permanently",
      { loose: true, vague: true, also: ["policy-block"] },
    ],
    ["failed to deliver", "550 failed to deliver", { loose: true, vague: true, also: ["policy-block"] }],
    ["failed to delivery", "550 failed to delivery", { loose: true, vague: true, also: ["policy-block"] }],
    ["could not be delivered", "550 could not be delivered", { loose: true, vague: true, also: ["policy-block"] }],
    ["unable to deliver", "550 unable to deliver", { loose: true, vague: true, also: ["policy-block"] }],
    [
      "unable to deliver message",
      "550 unable to deliver message",
      { loose: true, vague: true, also: ["policy-block"] },
    ],
    ["not delivered", "550 not delivered", { loose: true, vague: true, also: ["policy-block"] }],
    ["undeliverable", "550 undeliverable", { loose: true, vague: true, also: ["policy-block"] }],
    ["undelivered", "550 undelivered", { loose: true, vague: true, also: ["policy-block"] }],
    ["message undeliverable", "550 message undeliverable", { loose: true, vague: true, also: ["policy-block"] }],
    [
      "message could not be delivered",
      "550 message could not be delivered",
      { loose: true, vague: true, also: ["policy-block"] },
    ],
    [
      "mail could not be delivered",
      "550 mail could not be delivered",
      { loose: true, vague: true, also: ["policy-block"] },
    ],
    ["did not reach", "550 did not reach", { loose: true, vague: true, also: ["policy-block"] }],
    ["not deliver", "550 not deliver", { loose: true, vague: true, also: ["policy-block"] }],
    ["permanent failure", "550 permanent failure", { loose: true, vague: true, also: ["policy-block"] }],
    ["permanent error", "550 permanent error", { loose: true, vague: true, also: ["policy-block"] }],
    [
      "permanent failure for one or more recipients",
      "550 permanent failure for one or more recipients",
      { loose: true, vague: true, also: ["policy-block"] },
    ],
    ["failure", "550 failure", { loose: true, vague: true, also: ["policy-block"] }],
    ["failed", "550 failed", { loose: true, vague: true, also: ["policy-block"] }],
    ["rejected", "550 rejected", { loose: true, vague: true, also: ["policy-block"] }],
    ["unknown reason", "550 unknown reason", { loose: true, vague: true, also: ["policy-block"] }],
    ["no reason", "550 no reason", { loose: true, vague: true, also: ["policy-block"] }],
    ["no further information", "550 no further information", { loose: true, vague: true, also: ["policy-block"] }],
    ["error", "550 error", { loose: true, vague: true, also: ["policy-block"] }],
    ["other error", "550 other error", { loose: true, vague: true, also: ["policy-block"] }],
    ["other undefined status", "550 other undefined status", { loose: true, vague: true, also: ["policy-block"] }],
    ["other or undefined", "550 other or undefined", { loose: true, vague: true, also: ["policy-block"] }],
    ["undefined status", "550 undefined status", { loose: true, vague: true, also: ["policy-block"] }],
    ["unspecified", "550 unspecified", { loose: true, vague: true, also: ["policy-block"] }],
    ["unable to complete", "550 unable to complete", { loose: true, vague: true, also: ["policy-block"] }],
    [
      "contact your administrator",
      "550 contact your administrator",
      { loose: true, vague: true, also: ["policy-block"] },
    ],
    ["contact postmaster", "550 contact postmaster", { loose: true, vague: true, also: ["policy-block"] }],
    ["see the error", "550 see the error", { loose: true, vague: true, also: ["policy-block"] }],
    ["remote server returned", "550 remote server returned", { loose: true, vague: true, also: ["policy-block"] }],
    ["returned mail", "550 returned mail", { loose: true, vague: true, also: ["policy-block"] }],
  ]),
  ...replyRows("unspecified", "broadcom", [
    [
      "requested action aborted … please visit",
      "450 Requested action aborted [9], please visit https://knowledge.broadcom.com/external/article?legacyId=TECH246726",
      { loose: true, vague: true, also: ["rate-limited", "greylisted", "policy-block", "server-unavailable"] },
    ],
  ]),
  ...replyRows("unspecified", "exchange", [
    [
      "did not report a specific reason",
      "The e-mail system was unable to deliver the message, but did not report a specific reason.",
      { vague: true, also: ["server-error"] },
    ],
  ]),
];
