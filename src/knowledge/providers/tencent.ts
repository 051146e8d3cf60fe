import { defineProvider } from "../wording.ts";

/** Tencent QQ Mail: what its servers say in their own words. */
export const tencent = defineProvider({
  id: "tencent",
  name: "Tencent QQ Mail",
  hosts: ["qq.com", "exmail.qq.com"],
  signs: ["exmail qq"],
  help: "https://service.mail.qq.com/",
  source: "tencent",
  says: {
    "rate-limited": [
      [
        "frequency limited",
        "550 Ip frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725",
      ],
      ["sender frequency limited", "550 Sender frequency limited. http://service.exmail.qq.com/cgi-bin/help"],
      [
        "connection frequency limited",
        "550 Connection frequency limited http://service.mail.qq.com/cgi-bin/help",
        { also: ["too-many-connections"] },
      ],
      ["domain frequency limited", "550 Domain frequency limited http://service.mail.qq.com/cgi-bin/help"],
      ["too many mail … hour", "550 too many mail hour"],
    ],
    "mailbox-full": [
      ["mailbox is full", "550 mailbox is full"],
      ["mailbox unavailable or … full", "550 mailbox unavailable or full"],
    ],
    "content-spam": [
      [
        "mail content denied",
        "550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726",
      ],
      ["message is considered spam", "550 message is considered spam"],
      ["suspected spam", "550 suspected spam http://service.mail.qq.com"],
    ],
    "reputation-low": [
      [
        "suspected bounce attacks",
        "550 Suspected bounce attacks http://service.mail.qq.com/cgi-bin/help",
        { also: ["rate-limited", "policy-block"] },
      ],
      ["suspected spam ip", "550 Suspected spam ip. http://service.mail.qq.com/cgi-bin/help", { also: ["ip-blocked"] }],
      ["suspected spam sender", "550 suspected spam sender"],
    ],
    "spf-fail": [
      ["spf check failed", "550 SPF check failed http://service.mail.qq.com"],
      ["ip is rejected, spf", "550 ip is rejected, spf"],
      ["mail from … spf", "550 mail from spf"],
    ],
    "sender-not-allowed": [["domain … not match … ip", "550 domain not match ip"]],
    "recipient-restricted": [
      [
        "mail is rejected by recipients",
        "550 Mail is rejected by recipients. http://service.mail.qq.com/cgi-bin/help",
        { also: ["sender-blocked"] },
      ],
    ],
    "recipient-unknown": [
      ["mailbox not found", "550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help"],
      [
        "mailbox unavailable or access denied",
        "550 Mailbox unavailable or access denied http://service.mail.qq.com",
        { also: ["recipient-disabled", "recipient-restricted"] },
      ],
    ],
    "ip-blocked": [
      ["ip … denied", "550 ip denied"],
      ["connection denied", "550 Connection denied http://service.mail.qq.com"],
    ],
    "helo-invalid": [["invalid helo", "550 invalid helo"]],
  },
});
