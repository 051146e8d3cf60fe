import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of sender-domain-unresolvable. */
export const ja = {
  title: "DNS で引けない送信者ドメイン",
  what: "サーバー({server})は、送信者のドメイン({domain})を名前解決できないと応答しました。",
  why: "名前解決できないドメインからのメールには返信できないため、受信側は拒否または遅延させます。",
  fix: {
    "publish-records":
      "{domain} に正常に動作するネームサーバーと、MX レコードまたはアドレスレコードを用意し、外部から引けることを確認してください。",
    "correct-sender":
      "{domain} が機器自身のホスト名や入力誤りであれば、実在するドメインのアドレスを送信者に設定してください。",
  },
} satisfies Translation<typeof en>;
