import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "大きすぎる SPF の応答",
  what: "{domain} の TXT レコードの応答は {bytes} オクテットになり、そのうち SPF レコードが {length} オクテットを占めます。",
  why: "512 オクテットを超える応答、特に 1232 を超える応答には、経路全体で EDNS か TCP が必要です。ファイアウォールがこれを遮ると、受信側はレコードをまったく取得できません。",
  fix: {
    shorten:
      "{domain} の SPF レコードを短くします。使っていない項目を除き、隣り合うアドレスはネットワークにまとめ、配信サービスは専用のサブドメインへ移します。ゾーンファイルでは 255 文字を超えるレコードは複数の文字列に分け、空白なしで連結されます。",
    tidy: "所有権の確認に使ったものなど、不要になった TXT レコードを {domain} から削除します。",
  },
} satisfies Translation<typeof en>;
