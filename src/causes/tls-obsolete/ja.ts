import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of tls-obsolete. */
export const ja = {
  title: "旧式の TLS",
  what: "{host} のポート {port} の TLS は旧式です。すべて提示したときの最良の合意: {protocol}。暗号スイートまたは鍵: {cipher}。よりよいものを提示しなければ今も受け入れるもの: {taken}。",
  why: "現在のクライアントは TLS 1.0、TLS 1.1、脆弱な暗号を拒否します。それしかなければ、メールソフトはログインできず、TLS 必須の送信側からは届きません。まだ受け入れているだけの場合も、古いソフトが保護の弱いまま使い続けます。",
  fix: {
    "drop-suites":
      "{host} の一覧から、暗号化しないスイートと破られたスイートを外します。OpenSSL の書き方では !eNULL:!EXPORT:!RC4:!DES です。Postfix では tls_medium_cipherlist などを既定のままにします。",
    "switch-off":
      "{host} のポート {port} で {taken} を無効にします。保守されているメールソフトはすべて TLS 1.2 に対応しています。Postfix では master.cf のこのサービスに -o smtpd_tls_protocols=>=TLSv1.2 -o smtpd_tls_mandatory_protocols=>=TLSv1.2、Dovecot では ssl_min_protocol = TLSv1.2 を設定します。",
    "longer-key":
      "より長い鍵で証明書を発行し直してもらいます。RSA は 2048 ビット以上、楕円曲線は 256 ビット以上が目安です。",
    "enable-modern":
      "{host} で TLS 1.2 と 1.3 を、AES-GCM または ChaCha20 の暗号スイートとともに有効にします。対応していなければ、ソフトウェアまたは TLS ライブラリを更新します。",
  },
} satisfies Translation<typeof en>;
