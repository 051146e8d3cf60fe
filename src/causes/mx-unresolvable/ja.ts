import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "アドレスのない MX ホスト",
  what: "MX レコードが {host} を指していますが、この名前には IP アドレスがありません。DNS の応答: {answer}。",
  why: "IP アドレスのない名前には接続できません。ほかに使える MX がなければメールは届きません。",
  fix: {
    "add-address": "{host} に、メールサーバーの IP アドレスを持つ A または AAAA レコードを追加します。",
    "correct-mx": "または、実在するホストを指すように MX レコードを修正します。",
  },
} satisfies Translation<typeof en>;
