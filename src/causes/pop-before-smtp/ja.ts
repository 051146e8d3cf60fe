import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "送信前に POP3 ログインが必要",
  what: "送信サーバー({server})はメールを拒否しましたが、このアドレスから POP3 にログインした後は、同じメールを受け付けました。",
  why: "この種のサーバーは、直前にメールを受信した IP アドレスだけを利用者とみなします。受信せずに送信すると部外者として扱われます。",
  fix: {
    "fetch-first": "メールソフトで、送信の前に受信するよう設定します（「送信前に受信する」などの項目）。",
    "log-in":
      "{server} が対応していれば、ポート 587 または 465 で SMTP 認証を使う方が確実です。どこからでも送信できます。",
  },
} satisfies Translation<typeof en>;
