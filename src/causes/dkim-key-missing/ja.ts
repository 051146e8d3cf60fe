import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of dkim-key-missing. */
export const ja = {
  title: "セレクターに DKIM 鍵がない",
  what: "セレクター {selector} が {domain} の鍵の置き場所とする {name} に DKIM 鍵がありません。",
  why: "受信側は鍵なしでは署名を検証できません。メールは署名なしとみなされ、SPF も合格しなければ DMARC に失敗します。",
  fix: {
    "publish-key":
      "メールソフトウェアまたはプロバイダーの指示どおりに、セレクター {selector} の公開鍵を {name} の TXT レコードとして公開します。",
    "check-selector":
      "または、セレクターを正します。送信したメールの DKIM-Signature ヘッダーの s= と {selector} を比べてください。プロバイダーへの CNAME は、実在する名前を指している必要があります。",
  },
} satisfies Translation<typeof en>;
