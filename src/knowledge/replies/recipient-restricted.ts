import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings for a mailbox, group or list that does not take mail from everybody. */
export const recipientRestricted: readonly ReplyRow[] = [
  ...replyRows("recipient-restricted", "exchange", [
    ["not authorized … to this group", "550 5.7.1 You're not authorized to send mail to this group"],
    ["resolver rst auth required", "550 5.7.1 RESOLVER.RST.AuthRequired; authentication required"],
    ["resolver rst not authorized", "550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized"],
    ["resolver rst restricted", "550 5.7.1 RESOLVER.RST.RestrictedToRecipientsPermission"],
    ["delivery not authorized", "550 5.7.133 delivery not authorized"],
    [
      "sender not authenticated for group",
      "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group",
    ],
    ["sender not authenticated for mailbox", "550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox"],
    [
      "delivery restriction check failed",
      "550 5.7.133 Delivery restriction check failed because the sender was not authenticated",
    ],
    [
      "only accepts mail from people in its organization",
      "550 5.7.133 The group only accepts mail from people in its organization",
    ],
    [
      "only accepts messages from people in its organization",
      "550 5.7.133 the group only accepts messages from people in its organization or on its allowed senders list",
    ],
    [
      "you do not have permission to send to this recipient",
      "550 5.7.1 You do not have permission to send to this recipient.",
    ],
    ["you don't have permission to send", "550 5.7.1 You don't have permission to send to this distribution list"],
    [
      "not have permission to submit",
      "550 5.7.1 Client does not have permission to submit mail to this server",
      { also: ["relay-denied", "auth-required"] },
    ],
    [
      "doesn't have permission to send to",
      "550 5.7.124 Sender not in allowed-senders list; doesn't have permission to send to this group",
    ],
    ["sender not in allowed senders list", "550 5.7.124 Sender not in allowed-senders list"],
    ["bcc to this recipient not allowed", "550 5.7.1 bcc to this recipient is not allowed"],
    ["moderated", "550 5.7.1 the group is moderated", { loose: true, also: ["policy-block"] }],
  ]),
  ...replyRows("recipient-restricted", "postfix", [
    [
      "recipient address rejected access denied",
      "554 5.7.1 <someone@example.org>: Recipient address rejected: Access denied",
      { also: ["policy-block", "recipient-unknown"] },
    ],
    [
      "recipient address rejected user unknown or not allowed",
      "550 Recipient address rejected: user unknown or not allowed",
    ],
    [
      "recipient address rejected this address … internal",
      "554 5.7.1 Recipient address rejected: this address is for internal use only",
    ],
  ]),
  ...replyRows("recipient-restricted", "microsoft", [
    [
      "blocked by your organization using tenant allow block list",
      "550 5.7.703 Your message can't be delivered because messages to someone are blocked by your organization using Tenant Allow Block List.",
      { also: ["sender-blocked", "policy-block"] },
    ],

    ["sender not authenticated for", "550 5.7.133 Sender not authenticated for group", { also: ["auth-required"] }],
    [
      "sender was not authenticated by organization",
      "550 5.7.12 Sender was not authenticated by organization",
      { also: ["auth-required"] },
    ],
  ]),

  ...replyRows("recipient-restricted", "field", [
    [
      "rejected by recipient filter",
      "550 Rejected by recipient filter",
      { vague: true, also: ["policy-block", "content-spam"] },
    ],

    ["restricted", "550 restricted", { loose: true, vague: true, also: ["policy-block"] }],

    [
      "limited number of approved",
      "554 5.7.1 Emails can only be sent to or received from a limited number of approved external addresses.",
    ],

    [
      "closed system",
      "554 5.7.1 example.org is a closed system. Emails can only be sent to or received from a limited number of approved external addresses.",
    ],

    ["list_access_from", "554 5.7.1 <someone@example.org>: Sender address rejected: LIST_ACCESS_FROM"],

    ["recipient … does not want", "550 The recipient does not want to receive your mail"],

    [
      "receiver … not want",
      "550 Receiver do'nt want your email. Are You shure you have sent your Mail to the right adress",
    ],

    ["requires you to confirm", "550 requires you to confirm"],
    ["from unknown senders", "550 from unknown senders"],
    ["authorized to mail this list", "550 authorized to mail this list"],
    ["only registered", "550 only registered"],
    ["posting to this list", "550 posting to this list"],
    ["allowed senders list", "550 allowed senders list"],
    ["senders to accept mail from", "550 senders to accept mail from"],
    ["specific email addresses", "550 specific email addresses"],
    ["members-only list", "550 members-only list"],
    ["pre-approved", "550 pre-approved"],
    ["user rules", "550 user rules", { also: ["policy-block"] }],
    ["account is protected by", "550 account is protected by"],
    ["user refuses", "550 user refuses", { also: ["sender-blocked"] }],
    ["refuse to receive mail", "550 refuse to receive mail", { also: ["sender-blocked"] }],
    ["refuses to receive", "550 refuses to receive", { also: ["sender-blocked"] }],
    ["user reject", "550 user reject", { also: ["sender-blocked"] }],
    ["not subscribed to this group", "550 not subscribed to this group"],
    ["closed mailing list", "550 closed mailing list"],
    ["mailbox access for", "550 mailbox access for"],
    ["restricted sms", "550 restricted sms"],
    ["chosen not to receive", "550 chosen not to receive"],
    [
      "envelope recipient has been denied",
      "550 envelope recipient has been denied",
      { also: ["recipient-unknown", "policy-block"] },
    ],
    ["recipient refused to accept your mail", "550 recipient refused to accept your mail"],
    ["user refused to receive this mail", "553 User refused to receive this mail."],
    ["refused by recipient", "550 5.7.1 refused by recipient"],
    ["recipient only accepts", "550 5.7.1 the recipient only accepts mail from known senders"],
    ["only accepts mail from", "550 this mailbox only accepts mail from members"],
    ["accepts mail only from", "550 accepts mail only from contacts"],
    ["not a member of this list", "550 you are not a member of this list"],
    ["not a member", "550 you are not a member"],
    ["members only", "550 list for members only"],
    ["only members", "550 only members may post"],
    ["only subscribers", "550 only subscribers can post"],
    ["not subscribed", "550 you are not subscribed to this list"],
    ["not allowed to post", "550 You are not allowed to post to this mailing list"],
    ["not authorized to send to", "550 5.7.1 not authorized to send to this recipient"],
    ["not permitted to send to", "550 you are not permitted to send to this address", { also: ["sender-blocked"] }],
    ["post to this group", "550 you may not have permission to post to this group"],
    ["permission to post", "550 you might not have permission to post messages to the group"],
    ["permission to email", "550 5.7.1 no permission to email this group"],
    ["mailing list expansion prohibited", "550 5.7.2 mailing list expansion prohibited"],
    ["list is closed", "550 list is closed"],
    ["closed list", "550 closed list"],
    ["restricted mailbox", "550 restricted mailbox"],
    ["mailbox … is restricted", "553 mailbox someone@example.org is restricted"],
    ["delivery restricted", "452 <someone@example.org> Mailbox delivery restricted by policy error"],
    ["recipient restricted", "550 recipient restricted"],
    ["user preferences", "550 rejected by user preferences"],
    ["recipient's preferences", "550 rejected because of the recipient's preferences"],
    ["whitelist only", "550 recipient accepts whitelist only"],
    ["not on … whitelist", "550 5.7.1 sender is not on recipient's whitelist"],
    ["not in … whitelist", "550 sender not in recipient's whitelist"],
    ["not in … accepted list", "550 you are not in the accepted list of this recipient"],
    ["not on recipient's", "550 you are not on recipient's list of accepted senders"],
    ["boxbe", "550 message held by boxbe waiting list"],
    ["internal use only", "550 this address is for internal use only"],
    ["internal mail only", "550 5.7.1 this mailbox is for internal mail only"],
    ["internal only", "550 internal only"],
    ["does not accept mail from outside", "550 this address does not accept mail from outside"],
    ["external senders", "550 5.7.1 recipient does not accept external senders"],
    ["external mail", "550 5.7.1 recipient not allowed to receive external mail"],
    ["not allowed to receive", "550 user is not allowed to receive mail from outside"],
    ["no-reply address", "550 this is a no-reply address"],
    ["only bounces", "550 this address accepts only bounces"],
    ["never sends mail", "550 This address never sends mail", { also: ["content-malformed"] }],
    ["policy rejection on the target address", "550 5.7.1 Policy rejection on the target address"],
    ["recipient … refuses", "550 recipient refuses mail"],
    ["recipient quarantined", "550 Recipient quarantined", { also: ["content-spam"] }],
    ["recipient not allowed", "550 recipient not allowed", { also: ["relay-denied"] }],
    [
      "グループにメッセージを投稿する権限",
      "グループが存在しないか、グループにメッセージを投稿する権限がない可能性があります。",
      { also: ["recipient-unknown"] },
    ],
    [
      "مصرح لك بإرسال رسائل إلى هذه المجموعة",
      "قد يكون غير مصرح لك بإرسال رسائل إلى هذه المجموعة",
      { also: ["recipient-unknown"] },
    ],
    [
      "не маєте дозволу публікувати",
      "група, ймовірно, не існує, або Ви не маєте дозволу публікувати в ній дописи",
      { also: ["recipient-unknown"] },
    ],
    [
      "нет прав на публикацию",
      "группа не существует или у вас нет прав на публикацию сообщений",
      { also: ["recipient-unknown"] },
    ],
    [
      "group you tried to contact",
      "the group you tried to contact may not exist, or you may not have permission to post messages to the group",
      { also: ["recipient-unknown"] },
    ],
    [
      "group … may not exist",
      "The group you tried to contact (example) may not exist",
      { also: ["recipient-unknown"] },
    ],
    [
      "grupo … permiso",
      "es posible que el grupo no exista o que no tenga permiso para publicar",
      { also: ["recipient-unknown"] },
    ],
    [
      "groupe … autorisation",
      "le groupe n'existe pas ou vous ne disposez pas de l'autorisation",
      { also: ["recipient-unknown"] },
    ],
    [
      "gruppe … berechtigung",
      "die Gruppe existiert nicht oder Sie haben keine Berechtigung",
      { also: ["recipient-unknown"] },
    ],
  ]),
  ...replyRows("recipient-restricted", "google", [
    ["googlegroup", "550 https://groups.google.com/support/", { loose: true, also: ["recipient-unknown"] }],
  ]),
  ...replyRows("recipient-restricted", "field", [
    ["keine berechtigung … empfanger zu senden", "Keine Berechtigung, an diesen Empfänger zu senden"],
  ]),
  ...replyRows("recipient-restricted", "exchange", [
    ["no tiene permiso para enviar", "No tiene permiso para enviar mensajes a este destinatario."],
    [
      "keine nachrichten von ausserhalb seiner organisation",
      "Der Empfänger akzeptiert keine Nachrichten von außerhalb seiner Organisation.",
    ],
    [
      "n'accepte pas les messages de",
      "Ce destinataire n'accepte pas les messages de votre adresse.",
      { also: ["sender-blocked"] },
    ],
    ["n'etes pas autorise a envoyer", "Vous n'êtes pas autorisé à envoyer un message à ce destinataire."],
  ]),
];
