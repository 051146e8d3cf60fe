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
    "clear-callout":
      "受信側と同じように空の送信者(<>)で問い合わせると、送信者ドメインの MX({exchanger})はここからの {sender} 宛てを受け付けます。{server} で、このアドレスについて覚えている確認結果を消し、{exchanger} のポート 25 へ接続できるか調べてください。",
    "let-caller-in":
      "{exchanger} のログで {server} からの接続を探してください。グレーリスト、ブロックリスト、接続数の制限が、こちらではなく受信側からの確認だけを止めていることがあります。",
  },
} satisfies Translation<typeof en>;
