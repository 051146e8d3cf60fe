import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of dkim-fail. */
export const ja = {
  title: "DKIM による拒否",
  what: "{domain} のメールには、受け入れ可能な DKIM 署名がありません。そう応答したサーバー: {server}。渡されたメールの検証結果: {problem}。",
  why: "DKIM 署名は、ドメインがそのメールを改変なしで保証していることを示します。これを必須とする受信側は、有効な署名のないメールを拒否します。",
  fix: {
    "sign-mail": "最後に送出するサーバーで、From: ヘッダーのドメインの DKIM 署名を付けてください。",
    "check-key":
      "{domain} の selector._domainkey に公開鍵が公開されており、署名に使う秘密鍵と対応していることを確認してください。",
    "keep-intact":
      "署名後にメールが変更されていないか確認してください。フッターの追加、ウイルススキャン、ゲートウェイは署名を壊すことがあります。",
  },
} satisfies Translation<typeof en>;
