import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "自分のネットワークでのポート 25 遮断",
  what: "ここからは、互いに無関係なメールサーバーのポート 25 がどれも応答しません: {hosts}。",
  why: "多くの回線事業者やクラウド事業者は、迷惑メール対策として外向きのポート 25 を遮断しています（OP25B）。この状態では、目的のサーバーについて何も判断できません。",
  fix: {
    "ask-provider": "回線事業者またはクラウド事業者に、外向きポート 25 の開放を依頼します。",
    "use-submission": "または、ポート 587、465、2525 で中継サーバーを経由して送信します。",
  },
} satisfies Translation<typeof en>;
