import type { CauseText } from "../../model/cause.ts";

/** The English texts of tls-failed, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Failed TLS encryption",
  what: "TLS with {server} (port: {port}) did not come about. Reason given: {reason}. It came about when only this was on offer: {works}. Its role here: {role}.",
  why: "Senders that insist on TLS keep the mail or give it back, mail programs cannot log in, and the others send in clear text.",
  fix: {
    "give-certificate":
      "Give {server} a certificate and its key: without one it agrees to anonymous suites alone, which hardly any sender offers. In Postfix: smtpd_tls_chain_files.",
    "check-server-tls":
      "On {server}, test the certificate with its chain and key, the TLS versions and ciphers, and restart the mail server after every renewal.",
    "update-client":
      "If other clients get through, bring the TLS library and the list of authorities on the sending side up to date.",
    "check-between":
      "If both sides are in order, look for a firewall or virus scanner in between that breaks the handshake.",
    "check-program":
      "In the mail program, set port and encryption of the outgoing server together: 587 with STARTTLS, or 465 with SSL/TLS; and keep the program and the system new enough for TLS 1.2.",
    "compare-policy":
      "The words speak of DANE or MTA-STS: compare the domain's TLSA records (after a renewal, of the old and of the new key), or the names in its MTA-STS policy, with the certificate that the server shows.",
  },
} as const satisfies CauseText;
