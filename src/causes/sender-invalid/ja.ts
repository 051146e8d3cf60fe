import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of sender-invalid. */
export const ja = {
  title: "無効とされた送信者アドレス",
  what: "サーバー({server})は、送信者アドレス({sender})が不正な形式か、確認できなかったと応答しました。",
  why: "受信側によっては、受け付ける前に送信者アドレスの形式を調べたり、送信者側のサーバーに実在を問い合わせたりします。",
  fix: {
    "correct-sender":
      "エンベロープ送信者には、エラーメールを受け取るメールボックスなど、実在する完全なアドレスを設定してください。",
    "accept-callback":
      "送信者ドメインの MX が、空の送信者(<>)で問い合わせを受けた場合も含め、{sender} への RCPT を受け入れることを確認してください。",
  },
} satisfies Translation<typeof en>;
