import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of tls-failed. */
export const ja = {
  title: "TLS 暗号化の失敗",
  what: "{server} との TLS 接続が成立しませんでした(ポート: {port})。示された理由: {reason}。これだけを提示したときは成立: {works}。ここでのサーバーの役割: {role}。",
  why: "TLS を必須とする送信側はメールを保留または返送し、メールソフトはログインできません。それ以外は平文で送信します。",
  fix: {
    "give-certificate":
      "{server} に証明書と鍵を設定します。証明書がないと匿名の暗号スイートにしか応じず、それを提示する送信側はほとんどありません。Postfix では smtpd_tls_chain_files を使います。",
    "check-server-tls":
      "{server} で証明書(中間証明書と鍵を含む)、TLS バージョン、暗号スイートを検査し、証明書を更新するたびにメールサーバーを再起動してください。",
    "update-client":
      "ほかのクライアントが接続できる場合は、送信側の TLS ライブラリと認証局の一覧を最新にしてください。",
    "check-between":
      "双方に問題がない場合は、途中でハンドシェイクを妨げるファイアウォールやウイルス対策がないか調べてください。",
    "check-program":
      "メールソフトで、送信サーバーのポートと暗号化を組で設定します: 587 なら STARTTLS、465 なら SSL/TLS。ソフトと OS は TLS 1.2 を使える版にしてください。",
    "compare-policy":
      "応答は DANE または MTA-STS に触れています。ドメインの TLSA レコード（更新後は新旧両方の鍵の分）や MTA-STS ポリシーの名前を、サーバーが示す証明書と照らし合わせてください。",
  },
} satisfies Translation<typeof en>;
