import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "STARTTLS の未提供",
  what: "{host} はポート {port} で STARTTLS を提供していません。暗号化を求めているもの: {demands}。",
  why: "このサーバー宛てのメールは平文で送られ、TLS を必須とする送信側からはまったく届きません。",
  fix: {
    "enable-tls": "{host} で、その名前の証明書を用意して STARTTLS を有効にします。",
    "check-firewall":
      "サーバー側で有効になっている場合は、途中のファイアウォールが取り除いています。SMTP 検査機能を無効にします。",
  },
} satisfies Translation<typeof en>;
