import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings that name a policy and no reason. */
export const policyBlock: readonly ReplyRow[] = [
  ...replyRows("policy-block", "microsoft", [
    [
      "access denied contact recipient domain",
      "550 5.7.510 Access denied, contact recipient domain",
      { also: ["sender-blocked", "ip-blocked"] },
    ],
  ]),

  ...replyRows("policy-block", "field", [
    ["html tag", "550 HTML tag unacceptable"],

    ["human verification", "Message held for human verification before permitting delivery"],

    [
      "not accepted for policy reasons … @url",
      "451 Resources temporarily unavailable. UP Email not accepted for policy reasons. Please visit http://help.example.com/",
    ],

    ["compliance filter", "554 5.6.9 Rejected by custom Compliance Filter Rule"],

    ["due to security policies", "554 Email rejected due to security policies"],

    ["block permanently (sender filtering", "521 Block permanently (Sender Filtering/Authentication)"],

    [
      "rejected for policy reasons on this gateway",
      "554 Your e-mail was rejected for policy reasons on this gateway.",
      { also: ["content-spam", "reputation-low"] },
    ],

    [
      "requested action not taken mailbox unavailable … policy",
      "550 Requested action not taken: mailbox unavailable. Reject due to policy restrictions.",
      { vague: true, also: ["recipient-unknown", "ip-blocked"] },
    ],
    ["violates our policy", "550 violates our policy", { loose: true, vague: true }],
    ["organizational settings", "550 organizational settings", { loose: true, vague: true }],
    ["policy patrol", "550 policy patrol", { loose: true, vague: true }],
    ["low priority", "550 low priority", { loose: true, vague: true }],
    [
      "valid-address-filter",
      "550 valid-address-filter",
      { loose: true, vague: true, also: ["recipient-unknown", "sender-blocked"] },
    ],
    [
      "administrative prohibition",
      "550 Administrative prohibition",
      { loose: true, vague: true, also: ["ip-blocked", "sender-blocked", "domain-listed"] },
    ],
    [
      "mailbox unavailable … policy",
      "550 Requested action not taken: mailbox unavailable; rejected for policy reasons",
      { vague: true, also: ["recipient-unknown"] },
    ],
    [
      "access denied",
      "550 5.7.1 Access denied",
      { loose: true, vague: true, also: ["sender-blocked", "ip-blocked", "recipient-restricted"] },
    ],
    ["policy", "550 policy", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    [
      "policy reasons",
      "550 policy reasons",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "for policy reasons",
      "550 for policy reasons",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "not accepted for policy reasons",
      "550 not accepted for policy reasons",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "policy violation",
      "550 policy violation",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "policy rejection",
      "550 policy rejection",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "policy reject",
      "550 policy reject",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "rejected by policy",
      "550 rejected by policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "rejected by policy host",
      "550 rejected by policy host",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "policy block",
      "550 policy block",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "blocked by policy",
      "550 blocked by policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "blocked due to policy",
      "550 blocked due to policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "denied by policy",
      "550 denied by policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "refused by policy",
      "550 refused by policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "due to policy",
      "550 due to policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "policy restrictions",
      "550 policy restrictions",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "local policy",
      "550 local policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "due to local policy",
      "550 due to local policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "local policy violation",
      "550 local policy violation",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "security policy",
      "550 security policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "security policy violation",
      "550 security policy violation",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "site policy",
      "550 site policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "company policy",
      "550 company policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "corporate policy",
      "550 corporate policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "organization policy",
      "550 organization policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "organizational policy",
      "550 organizational policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "administrative policy",
      "550 administrative policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "email policy",
      "550 email policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "message policy",
      "550 message policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "delivery policy",
      "550 delivery policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "server policy",
      "550 server policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "system policy",
      "550 system policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "domain policy",
      "550 domain policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "administrative reasons",
      "550 administrative reasons",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "administratively denied",
      "550 administratively denied",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "administratively prohibited",
      "550 administratively prohibited",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "administratively blocked",
      "550 administratively blocked",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "administrative rejection",
      "550 administrative rejection",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "administrative block",
      "550 administrative block",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "administrator policy",
      "550 administrator policy",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "rejected by administrator",
      "550 rejected by administrator",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "rejected by rule",
      "550 rejected by rule",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "mail rule",
      "550 mail rule",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "transport rule",
      "550 transport rule",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "filter rule",
      "550 filter rule",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "custom rule",
      "550 custom rule",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "local rule",
      "550 local rule",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "blocked by rule",
      "550 blocked by rule",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "rejected by filter",
      "550 rejected by filter",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "blocked by filter",
      "550 blocked by filter",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "rejected for security reasons",
      "550 rejected for security reasons",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "for security reasons",
      "550 for security reasons",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "security reasons",
      "550 security reasons",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "security violation",
      "550 security violation",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "security restrictions",
      "550 security restrictions",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "prohibited",
      "550 prohibited",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "message not allowed",
      "550 message not allowed",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "message rejected",
      "550 message rejected",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "message refused",
      "550 message refused",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "message denied",
      "550 message denied",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "message blocked by",
      "550 message blocked by",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "message was blocked",
      "550 message was blocked",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "mail rejected",
      "550 mail rejected",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "mail refused",
      "550 mail refused",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "mail denied",
      "550 mail denied",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "mail blocked",
      "550 mail blocked",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "mail not accepted",
      "550 mail not accepted",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "mail rejected by destination domain",
      "550 mail rejected by destination domain",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "message not accepted",
      "550 message not accepted",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "delivery not allowed",
      "550 delivery not allowed",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "delivery denied",
      "550 delivery denied",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "delivery refused",
      "550 delivery refused",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "transaction rejected",
      "550 transaction rejected",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "transaction denied",
      "550 transaction denied",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "transaction refused",
      "550 transaction refused",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "forbidden",
      "550 forbidden",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "not allowed",
      "550 not allowed",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "not authorized",
      "550 not authorized",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "unauthorized",
      "550 unauthorized",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "no permit",
      "550 no permit",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "permission denied",
      "550 permission denied",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "access not allowed",
      "550 access not allowed",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "access refused",
      "550 access refused",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "access rejected",
      "550 access rejected",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "access forbidden",
      "550 access forbidden",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "access restricted",
      "550 access restricted",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "access blocked",
      "550 access blocked",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    ["refused", "550 refused", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    ["denied", "550 denied", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    ["go away", "550 go away", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    ["get lost", "550 get lost", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    [
      "you're using a mass mailer",
      "550 you're using a mass mailer",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "mass mail",
      "550 mass mail",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "mass mailing",
      "550 mass mailing",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    ["unwanted", "550 unwanted", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    [
      "we do not want",
      "550 we do not want",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "not welcome",
      "550 not welcome",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "not wanted",
      "550 not wanted",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "decided not to",
      "550 decided not to",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "discarded",
      "550 discarded",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "message discarded",
      "550 message discarded",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "quarantined",
      "550 quarantined",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "message quarantined",
      "550 message quarantined",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "content violation",
      "550 content violation",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "terms of service",
      "550 terms of service",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "acceptable use",
      "550 acceptable use",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "command rejected",
      "550 command rejected",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "data command rejected",
      "550 data command rejected",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "end-of-data rejected",
      "550 end-of-data rejected",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "rejected by the server",
      "550 rejected by the server",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    ["refus", "550 refus", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    [
      "verweigert",
      "550 verweigert",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "abgelehnt",
      "550 abgelehnt",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    ["denegado", "550 denegado", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    ["negado", "550 negado", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    [
      "rifiutato",
      "550 rifiutato",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    ["отказано", "550 отказано", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    [
      "отклонено",
      "550 отклонено",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "politique",
      "550 politique",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "richtlinie",
      "550 richtlinie",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    ["politica", "550 politica", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    ["политик", "550 политик", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    ["拒绝", "550 拒绝", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    ["拒否", "550 拒否", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    ["ปฏิเสธ", "550 ปฏิเสธ", { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] }],
    [
      "bi tu choi",
      "550 bi tu choi",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
    [
      "duplicated message-id",
      "550 duplicated message-id",
      { loose: true, vague: true, also: ["ip-blocked", "content-spam", "sender-blocked"] },
    ],
  ]),
  ...replyRows("policy-block", "exchange", [
    [
      "transport rules reject",
      "550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy",
      { loose: true, vague: true, also: ["content-spam", "recipient-restricted"] },
    ],
    [
      "rejected by organization policy",
      "the message was rejected by organization policy",
      { loose: true, vague: true, also: ["recipient-restricted"] },
    ],
  ]),
];
