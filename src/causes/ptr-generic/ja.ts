import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of ptr-generic. */
export const ja = {
  title: "汎用的な逆引き名",
  what: "{ip} の逆引きは {names} です。事業者が顧客の回線に一律に付ける、アドレスから作られた形の名前です。",
  why: "この種の名前は家庭用回線や感染した端末に多いため、多くの受信側が拒否または警戒します。",
  fix: {
    "set-own-name":
      "{ip} の管理者に、逆引きをメールサーバー自身の名前に設定するよう依頼します。その名前は {ip} に正引きできる必要があります。",
    "use-relay": "できない場合は、事業者のメールサーバーなどのスマートホストを経由して送信します。",
  },
} satisfies Translation<typeof en>;
