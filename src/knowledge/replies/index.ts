import type { ReplyRow } from "../wording.ts";
import { authFailed } from "./auth-failed.ts";
import { authRequired } from "./auth-required.ts";
import { blocklistMisused } from "./blocklist-misused.ts";
import { connectFailed } from "./connect-failed.ts";
import { connectionDropped } from "./connection-dropped.ts";
import { contentAttachment } from "./content-attachment.ts";
import { contentMalformed } from "./content-malformed.ts";
import { contentMalware } from "./content-malware.ts";
import { contentSpam } from "./content-spam.ts";
import { contentUrlListed } from "./content-url-listed.ts";
import { deliveryExpired } from "./delivery-expired.ts";
import { dkimFail } from "./dkim-fail.ts";
import { dmarcFail } from "./dmarc-fail.ts";
import { domainListed } from "./domain-listed.ts";
import { featureUnsupported } from "./feature-unsupported.ts";
import { greylisted } from "./greylisted.ts";
import { heloInvalid } from "./helo-invalid.ts";
import { ipBlocked } from "./ip-blocked.ts";
import { ipDynamic } from "./ip-dynamic.ts";
import { ipListedDnsbl } from "./ip-listed-dnsbl.ts";
import { localDeliveryFailed } from "./local-delivery-failed.ts";
import { mailLoop } from "./mail-loop.ts";
import { mailboxFull } from "./mailbox-full.ts";
import { messageTooLarge } from "./message-too-large.ts";
import { messageUnauthenticated } from "./message-unauthenticated.ts";
import { notAFailure } from "./not-a-failure.ts";
import { policyBlock } from "./policy-block.ts";
import { protocolError } from "./protocol-error.ts";
import { ptrMissing } from "./ptr-missing.ts";
import { rateLimited } from "./rate-limited.ts";
import { recipientAddressSyntax } from "./recipient-address-syntax.ts";
import { recipientDisabled } from "./recipient-disabled.ts";
import { recipientDnsFailure } from "./recipient-dns-failure.ts";
import { recipientDomainNoMail } from "./recipient-domain-no-mail.ts";
import { recipientDomainUnknown } from "./recipient-domain-unknown.ts";
import { recipientMoved } from "./recipient-moved.ts";
import { recipientRateLimited } from "./recipient-rate-limited.ts";
import { recipientRestricted } from "./recipient-restricted.ts";
import { recipientUnknown } from "./recipient-unknown.ts";
import { relayDenied } from "./relay-denied.ts";
import { reputationLow } from "./reputation-low.ts";
import { senderBlocked } from "./sender-blocked.ts";
import { senderDomainUnresolvable } from "./sender-domain-unresolvable.ts";
import { senderInvalid } from "./sender-invalid.ts";
import { senderNotAllowed } from "./sender-not-allowed.ts";
import { serverError } from "./server-error.ts";
import { serverFull } from "./server-full.ts";
import { serverUnavailable } from "./server-unavailable.ts";
import { spfFail } from "./spf-fail.ts";
import { tlsFailed } from "./tls-failed.ts";
import { tlsRequired } from "./tls-required.ts";
import { tooManyConnections } from "./too-many-connections.ts";
import { tooManyRecipients } from "./too-many-recipients.ts";
import { unspecified } from "./unspecified.ts";

/** Every wording that does not belong to one provider. */
export const REPLY_ROWS: readonly ReplyRow[] = [
  ...authFailed,
  ...authRequired,
  ...blocklistMisused,
  ...connectFailed,
  ...connectionDropped,
  ...contentAttachment,
  ...contentMalformed,
  ...contentMalware,
  ...contentSpam,
  ...contentUrlListed,
  ...deliveryExpired,
  ...dkimFail,
  ...dmarcFail,
  ...domainListed,
  ...featureUnsupported,
  ...greylisted,
  ...heloInvalid,
  ...ipBlocked,
  ...ipDynamic,
  ...ipListedDnsbl,
  ...localDeliveryFailed,
  ...mailLoop,
  ...mailboxFull,
  ...messageTooLarge,
  ...messageUnauthenticated,
  ...notAFailure,
  ...policyBlock,
  ...protocolError,
  ...ptrMissing,
  ...rateLimited,
  ...recipientAddressSyntax,
  ...recipientDisabled,
  ...recipientDnsFailure,
  ...recipientDomainNoMail,
  ...recipientDomainUnknown,
  ...recipientMoved,
  ...recipientRateLimited,
  ...recipientRestricted,
  ...recipientUnknown,
  ...relayDenied,
  ...reputationLow,
  ...senderBlocked,
  ...senderDomainUnresolvable,
  ...senderInvalid,
  ...senderNotAllowed,
  ...serverError,
  ...serverFull,
  ...serverUnavailable,
  ...spfFail,
  ...tlsFailed,
  ...tlsRequired,
  ...tooManyConnections,
  ...tooManyRecipients,
  ...unspecified,
];
