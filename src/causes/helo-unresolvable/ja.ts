import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "アドレスのない HELO 名",
  what: "HELO 名 {helo} にはアドレスレコードがありません。DNS の応答: {answer}。",
  why: "多くの受信側はこの名前を DNS で調べ、解決できない名前を名乗るクライアントを拒否または警戒します。",
  fix: {
    "add-address": "{helo} に、送信サーバーを指す A または AAAA レコードを追加します。",
    "change-helo": "または、アドレスレコードを持つ名前を名乗るように設定します。",
  },
} satisfies Translation<typeof en>;
