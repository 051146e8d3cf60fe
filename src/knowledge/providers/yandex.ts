import { defineProvider } from "../wording.ts";

/** Yandex: what its servers say in their own words. */
export const yandex = defineProvider({
  id: "yandex",
  name: "Yandex",
  hosts: ["yandex.net", "yandex.ru", "yandex.com", "ya.ru"],
  signs: ["yandex"],
  help: "https://yandex.com/support/mail/web/letter/create/errors.html",
  source: "yandex",
  says: {
    "content-spam": [
      [
        "message rejected under suspicion of spam",
        "554 5.7.1 Message rejected under suspicion of SPAM; https://ya.cc/1IrBc yandex",
      ],
      ["suspicion of spam", "554 5.7.1 suspicion of SPAM yandex"],
    ],
    "rate-limited": [["too many … letters", "451 4.7.1 too many letters yandex"]],
    "policy-block": [
      [
        "policy rejection on the target address",
        "550 5.7.1 Policy rejection on the target address yandex",
        { vague: true, also: ["recipient-restricted", "recipient-disabled"] },
      ],
    ],
    "recipient-unknown": [["no such user", "550 5.7.1 No such user! yandex"]],
    "too-many-recipients": [["too many recipients", "452 4.5.3 too many recipients yandex"]],
  },
});
