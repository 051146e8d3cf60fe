import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings for a DKIM signature that is missing or bad. */
export const dkimFail: readonly ReplyRow[] = [
  ...replyRows("dkim-fail", "google", [
    ["dkim authentication didn't pass", "550 5.7.30 DKIM authentication didn't pass for this message."],
    ["authenticate with dkim", "550-5.7.30 Gmail requires all large senders to authenticate with DKIM"],
  ]),
  ...replyRows("dkim-fail", "rfc", [
    ["no passing dkim signature", "550 5.7.20 No passing DKIM signature found"],
    ["no acceptable dkim signature", "550 5.7.21 No acceptable DKIM signature found"],
    ["no valid author-matched dkim signature", "550 5.7.22 No valid author-matched DKIM signature found"],
    ["no valid dkim signature", "554 5.7.1 No valid DKIM signature found"],
  ]),
  ...replyRows("dkim-fail", "cisco", [
    ["dkim unauthenticated mail", "550 #5.7.1 DKIM unauthenticated mail is prohibited."],
  ]),

  ...replyRows("dkim-fail", "field", [
    ["dkim fail", "550 dkim fail"],
    ["dkim failed", "550 dkim failed"],
    ["dkim check", "550 dkim check"],
    ["dkim check failed", "550 dkim check failed"],
    ["dkim failure", "550 dkim failure"],
    ["dkim signature", "550 dkim signature"],
    ["dkim verification", "550 dkim verification"],
    ["dkim validation", "550 dkim validation"],
    ["dkim invalid", "550 dkim invalid"],
    ["dkim missing", "550 dkim missing"],
    ["dkim error", "550 dkim error"],
    ["dkim reject*", "550 dkim reject"],
    ["dkim not", "550 dkim not"],
    ["dkim authentication", "550 dkim authentication"],
    ["dkim key", "550 dkim key"],
    ["dkim sender invalid", "550 dkim sender invalid"],
    ["dkim policy", "550 dkim policy"],
    ["dkim test", "550 dkim test"],
    ["bad dkim", "550 bad dkim"],
    ["invalid dkim", "550 invalid dkim"],
    ["no dkim", "550 no dkim"],
    ["missing dkim", "550 missing dkim"],
    ["not dkim signed", "550 not dkim signed"],
    ["dkim unverified", "550 dkim unverified"],
    ["signature verification failed", "550 signature verification failed"],
    ["not signed", "550 not signed"],
    ["signature did not verify", "550 signature did not verify"],
    ["domainkeys", "550 domainkeys"],
    ["domain keys", "550 domain keys"],
    ["adsp", "550 adsp"],
    ["bad signature", "550 bad signature"],
    ["dkim", "550 dkim"],
  ]),
];
