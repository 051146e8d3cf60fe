import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "宛先ドメインの DNS 障害",
  what: "{domain} の DNS から使える応答が得られません。障害の内容: {failure}。",
  why: "応答がないと送信側は配送先が分からず、メールを保持して再送を続けます。",
  fix: {
    "repair-zone":
      "{domain} のネームサーバーを点検してもらいます。すべてのサーバーが応答し、同じゾーンを持ち、DNSSEC を使う場合は署名が有効でなければなりません。",
    "retry-later": "それまではメールをキューに残しておけば、自動的に再送されます。",
  },
} satisfies Translation<typeof en>;
