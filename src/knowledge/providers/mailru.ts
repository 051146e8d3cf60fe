import { defineProvider } from "../wording.ts";

/** Mail.ru: what its servers say in their own words. */
export const mailru = defineProvider({
  id: "mailru",
  name: "Mail.ru",
  hosts: ["mail.ru"],
  signs: ["mail ru team"],
  help: "https://help.mail.ru/mail/account/email/delivery-errors/",
  source: "mailru",
  says: {
    "content-spam": [
      ["spam message rejected", "550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id"],
      ["spam message discarded", "550 spam message discarded/rejected. http://help.mail.ru"],
    ],
    "recipient-unknown": [
      [
        "invalid mailbox",
        "550 Message was not accepted -- invalid mailbox. Local mailbox someone@mail.ru is unavailable: user not found help.mail.ru",
      ],
      ["user not found", "550 user not found help.mail.ru"],
    ],
    "recipient-disabled": [
      [
        "account is disabled",
        "550 Message was not accepted -- invalid mailbox. Local mailbox is unavailable: account is disabled help.mail.ru",
      ],
      ["user is terminated", "550 Local mailbox is unavailable: user is terminated help.mail.ru"],
    ],
    "mailbox-full": [],
    "ip-blocked": [["we do not accept mail from this ip", "550 we do not accept mail from this IP. help.mail.ru"]],
    "ptr-missing": [
      [
        "we do not accept mail from hosts without reverse",
        "550 we do not accept mail from hosts without reverse DNS help.mail.ru",
      ],
    ],
    "ip-dynamic": [
      [
        "we do not accept mail from hosts with dynamic ip",
        "550 we do not accept mail from hosts with dynamic IP or generic dns PTR-records help.mail.ru",
        { also: ["ptr-missing"] },
      ],
    ],
    "rate-limited": [
      [
        "ratelimit exceeded for mailbox",
        "451 Ratelimit exceeded for mailbox someone@example.com. Try again later. help.mail.ru",
      ],
    ],
  },
});
