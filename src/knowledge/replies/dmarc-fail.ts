import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings for mail refused under the DMARC policy of its From domain. */
export const dmarcFail: readonly ReplyRow[] = [
  ...replyRows("dmarc-fail", "google", [
    [
      "not accepted due to domain's dmarc policy",
      "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy.",
    ],
    [
      "unauthenticated email from … is not accepted due to domain's",
      "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy",
    ],
    [
      "from … aligned",
      "550 5.7.32 the From: header isn't aligned with either the authenticated SPF or DKIM organizational domain",
    ],
    [
      "isn't aligned with",
      "421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain.",
      { also: ["rate-limited"] },
    ],
  ]),
  ...replyRows("dmarc-fail", "microsoft", [
    [
      "sending domain … does not pass dmarc verification",
      "550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject.",
    ],
    ["does not pass dmarc", "550 5.7.509 does not pass DMARC verification"],
    ["dmarc verification", "550 dmarc verification"],
  ]),
  ...replyRows("dmarc-fail", "mimecast", [["dmarc sender invalid", "550 DMARC Sender Invalid - envelope rejected"]]),
  ...replyRows("dmarc-fail", "cisco", [
    ["dmarc unauthenticated mail", "550 #5.7.1 DMARC unauthenticated mail is prohibited."],
  ]),

  ...replyRows("dmarc-fail", "field", [
    ["dmarc policy", "550 dmarc policy"],
    ["dmarc fail", "550 dmarc fail"],
    ["dmarc failed", "550 dmarc failed"],
    ["dmarc failure", "550 dmarc failure"],
    ["dmarc check", "550 dmarc check"],
    ["dmarc check failed", "550 dmarc check failed"],
    ["dmarc evaluation", "550 dmarc evaluation"],
    ["dmarc validation", "550 dmarc validation"],
    ["dmarc reject*", "550 dmarc reject"],
    ["dmarc violation", "550 dmarc violation"],
    ["dmarc error", "550 dmarc error"],
    ["dmarc alignment", "550 dmarc alignment"],
    ["dmarc unaligned", "550 dmarc unaligned"],
    ["dmarc quarantine", "550 dmarc quarantine"],
    ["dmarc none", "550 dmarc none"],
    ["rejected by dmarc", "550 rejected by dmarc"],
    ["rejected due to dmarc", "550 rejected due to dmarc"],
    ["due to dmarc", "550 due to dmarc"],
    ["per dmarc", "550 per dmarc"],
    ["fails dmarc", "550 fails dmarc"],
    ["failed dmarc", "550 failed dmarc"],
    ["violates dmarc", "550 violates dmarc"],
    ["no dmarc", "550 no dmarc"],
    ["domain owner … policy", "550 domain owner policy"],
    ["domain-based message authentication", "550 domain-based message authentication"],
    [
      "owner dmarc policy",
      "550 5.7.1 This message was not accepted due to domain (example.com) owner DMARC policy (RFC 9989)",
    ],
    ["from domain … reject policy", "550 from domain reject policy"],
    ["not aligned", "550 not aligned"],
    ["alignment", "550 alignment", { loose: true }],
    ["dmarc", "550 dmarc"],
  ]),
];
