import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of tls-obsolete. */
export const ja = {
  title: "旧式の TLS",
  what: "{host} のポート {port} では、TLS 1.3 まで提示しても {protocol} と {cipher} までしか合意できませんでした。",
  why: "現在のクライアントは TLS 1.0、TLS 1.1、脆弱な暗号を拒否します。メールソフトはログインできず、TLS 必須の送信側からは届きません。",
  fix: {
    "longer-key":
      "より長い鍵で証明書を発行し直してもらいます。RSA は 2048 ビット以上、楕円曲線は 256 ビット以上が目安です。",
    "enable-modern":
      "{host} で TLS 1.2 と 1.3 を、AES-GCM または ChaCha20 の暗号スイートとともに有効にします。対応していなければ、ソフトウェアまたは TLS ライブラリを更新します。",
  },
} satisfies Translation<typeof en>;
