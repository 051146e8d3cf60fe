import type { letters as en } from "../en/letters.ts";
import type { Translated } from "../translated.ts";

/** 対応すべき人への文案の言葉。 */
export const letters = {
  subject: "メール配送の問題: {title}({about})",
  greeting: "お世話になっております。",
  toRecipientAdmin:
    "{about} 宛てのメールが正しく届きません。調べた結果、そちらで運用されている受信側に原因があるようです。証拠を以下に記します。",
  toRecipientUser:
    "{about} 宛てのメールがお手元に届いていません。調べた結果、メールボックスかその設定に原因があるようです。証拠を以下に記します。",
  toSenderAdmin:
    "そちらで運用されているサーバーから送ったメールが正しく届きません({about})。調べた結果、送信側に原因があるようです。証拠を以下に記します。",
  toSenderUser: "お送りになったメールが届いていません({about})。ご自身で直せる内容です。証拠を以下に記します。",
  toNetworkProvider:
    "そちらのネットワークのアドレスから送ったメールが正しく届きません({about})。変更できるのはネットワークの運用者だけです。証拠を以下に記します。",
  toDnsOperator: "管理されている DNS の内容がメールの妨げになっています({about})。証拠を以下に記します。",
  toListOperator: "運用されているブロックリストの登録のため、メールが届きません({about})。証拠を以下に記します。",
  toTester: "検査を行った場所の事情で結果がゆがんでいます({about})。証拠を以下に記します。",
  evidence: "試したことと返ってきた答え:",
  when: "時刻(UTC): {at}",
  server: "サーバー: {server}",
  client: "送信元: {ip}",
  helo: "HELO 名: {helo}",
  sender: "エンベロープの送信者: {from}",
  recipient: "エンベロープの受信者: {to}",
  ask: "お願いしたいこと:",
  askLog: "そちらのログに何が残っているかご確認ください。",
  unsure: "この原因は確実ではありません。まずご確認ください。",
  closing: "やり取りの全文など、必要な情報があればお知らせください。よろしくお願いいたします。",
  tool: "({tool} による調査)",
} as const satisfies Translated<typeof en>;
