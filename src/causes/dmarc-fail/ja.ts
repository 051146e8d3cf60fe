import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "DMARC 認証の失敗",
  what: "{domain} からのメールは DMARC に合格しません。ドメインが公開するポリシー: {policy}。こちらで行った SPF 検証の結果: {spf}。渡されたメールの DKIM: {dkim}。",
  why: "DMARC は、From 行のドメインそのものについて SPF か DKIM が通れば合格です。それ以外は拒否または隔離するよう、ドメインが受信側に求めています。",
  fix: {
    "sign-dkim": "{domain} の名前で DKIM 署名を付けます。署名は転送されても有効です。",
    "align-spf":
      "エンベロープの差出人を {domain} のものにし、その SPF レコードで許可された IP アドレスから送信します。",
  },
} satisfies Translation<typeof en>;
