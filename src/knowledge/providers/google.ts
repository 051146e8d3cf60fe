import { defineProvider } from "../wording.ts";

/** Google (Gmail, Workspace): what its servers say in their own words. */
export const google = defineProvider({
  id: "google",
  name: "Google (Gmail, Workspace)",
  hosts: ["google.com", "googlemail.com", "gmail.com"],
  signs: ["gsmtp", "gmail"],
  help: "https://support.google.com/a/answer/3726730",
  source: "google",
  says: {
    "recipient-unknown": [
      [
        "try double checking the recipient's email address",
        "550-5.1.1 Please try double-checking the recipient's email address for typos - gsmtp",
      ],
      ["is not a valid recipient … gsmtp", "550 is not a valid recipient gsmtp"],
    ],
    "rate-limited": [
      [
        "unusual rate of unsolicited mail",
        "421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP address - gsmtp",
        { also: ["reputation-low", "content-spam"] },
      ],
      ["unusual rate", "421 4.7.28 Gmail has detected an unusual rate of mail - gsmtp", { also: ["reputation-low"] }],
      [
        "unusual amount",
        "421-4.7.28 Gmail has detected an unusual amount of mail - gsmtp",
        { also: ["reputation-low"] },
      ],
    ],
    "spf-fail": [
      [
        "rate limited because … spf",
        "421-4.7.27 Your email has been rate limited because SPF authentication didn't pass for this message. - gsmtp",
        { also: ["rate-limited"] },
      ],
    ],
    "dkim-fail": [
      [
        "rate limited because dkim",
        "421-4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message. - gsmtp",
        { also: ["rate-limited"] },
      ],
    ],
    "dmarc-fail": [
      [
        "rate limited because … isn't aligned",
        "421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned - gsmtp",
        { also: ["rate-limited"] },
      ],
      [
        "isn't aligned",
        "550-5.7.32 isn't aligned with either the authenticated SPF or DKIM organizational domain - gsmtp",
      ],
    ],
    "message-unauthenticated": [
      [
        "mail is unauthenticated … spf or dkim",
        "550-5.7.26 This mail is unauthenticated, which poses a security risk. The sender must authenticate with at least one of SPF or DKIM. - gsmtp",
        { also: ["spf-fail", "dkim-fail", "dmarc-fail"] },
      ],
      [
        "sender is unauthenticated",
        "550-5.7.26 Your email has been blocked because the sender is unauthenticated. - gsmtp",
        { also: ["spf-fail", "dkim-fail"] },
      ],
      [
        "message does not pass authentication checks",
        "550-5.7.1 this message does not pass authentication checks - gsmtp",
        { also: ["spf-fail", "dkim-fail"] },
      ],
      [
        "rate limited … unauthenticated",
        "421-4.7.26 Your email has been rate limited because it is unauthenticated. - gsmtp",
        { also: ["rate-limited", "spf-fail", "dkim-fail"] },
      ],
    ],
    "ptr-missing": [
      [
        "rate limited … ptr",
        "421-4.7.23 The IP address sending this message does not have a PTR record setup. Your email has been rate limited. - gsmtp",
        { also: ["rate-limited"] },
      ],
      [
        "meet ipv6 sending guidelines regarding ptr",
        "550-5.7.1 Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication. - gsmtp",
        { also: ["message-unauthenticated"] },
      ],
      [
        "does not have a ptr record",
        "550-5.7.25 The IP address sending this message does not have a PTR record setup - gsmtp",
      ],
    ],
    "tls-required": [
      [
        "rate limited … tls",
        "421-4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection. - gsmtp",
        { also: ["rate-limited"] },
      ],
    ],
    "recipient-restricted": [
      [
        "group … permission to post",
        "We're writing to let you know that the group you tried to contact (example) may not exist, or you may not have permission to post messages to the group. gmail",
        { also: ["recipient-unknown"] },
      ],
    ],
    "reputation-low": [
      [
        "very low reputation of the sending domain",
        "550-5.7.1 likely suspicious due to the very low reputation of the sending domain - gsmtp",
      ],
      [
        "very low reputation of the sending ip",
        "550-5.7.1 suspicious due to the very low reputation of the sending IP address - gsmtp",
      ],
      [
        "low reputation",
        "550-5.7.1 Gmail has detected that this message is likely suspicious due to the very low reputation of the sending domain. - gsmtp",
      ],
    ],
    "content-spam": [
      ["likely unsolicited mail", "550-5.7.1 Gmail has detected that this message is likely unsolicited mail. - gsmtp"],
      [
        "likely suspicious",
        "550-5.7.1 Gmail has detected that this message is likely suspicious - gsmtp",
        { also: ["reputation-low"] },
      ],
    ],
    "helo-invalid": [
      [
        "try again later closing connection ehlo",
        "421 4.7.0 Try again later, closing connection. (EHLO) - gsmtp",
        { also: ["rate-limited", "reputation-low"] },
      ],
    ],
  },
});
