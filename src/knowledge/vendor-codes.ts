import type { Source } from "../model/cause.ts";
import type { Meaning } from "../model/meaning.ts";

/** Whose codes these are, and where that vendor explains the most common of them. */
export const CODE_VENDOR: { readonly name: string; readonly page: Source } = {
  name: "Microsoft",
  page: {
    url: "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
    checked: "2026-11-22",
  },
};

/**
 * Enhanced codes that no registry knows and one vendor has given a meaning, by subject and detail ("7.606"): heard where the
 * words leave the reason open. All are Microsoft's, after what its servers say and its page of them;
 * not each was found on that page. Those below 7.500 also come with a temporary class, the others mean this only under a permanent one.
 */
export const VENDOR_CODES: Readonly<Record<string, Meaning>> = {
  "0.350": "content-malformed",
  "1.20": "content-malformed",
  "1.90": "rate-limited",
  "2.121": "recipient-rate-limited",
  "2.122": "recipient-rate-limited",
  "2.252": "sender-not-allowed",
  "4.8": "tls-failed",
  "4.14": "mail-loop",
  "4.300": "delivery-expired",
  "4.310": "recipient-domain-unknown",
  "4.312": "recipient-dns-failure",
  "4.316": "connect-failed",
  "6.11": "content-malformed",
  "7.57": "auth-required",
  "7.60": "sender-not-allowed",
  "7.64": "relay-denied",
  "7.124": "recipient-restricted",
  "7.129": "recipient-restricted",
  "7.133": "recipient-restricted",
  "7.134": "recipient-restricted",
  "7.136": "recipient-restricted",
  "7.193": "recipient-restricted",
  "7.232": "rate-limited",
  "7.233": "rate-limited",
  "7.321": "tls-failed",
  "7.322": "tls-failed",
  "7.323": "tls-failed",
  "7.324": "tls-failed",
  "7.325": "tls-failed",
  "7.501": "sender-blocked",
  "7.502": "sender-blocked",
  "7.503": "sender-blocked",
  "7.505": "recipient-restricted",
  "7.506": "helo-invalid",
  "7.507": "sender-blocked",
  "7.508": "rate-limited",
  "7.509": "dmarc-fail",
  "7.511": "ip-blocked",
  "7.512": "content-malformed",
  "7.513": "ip-blocked",
  "7.515": "message-unauthenticated",
  "7.606": "ip-blocked",
  "7.705": "rate-limited",
  "7.708": "ip-blocked",
  "7.750": "sender-not-allowed",
};
