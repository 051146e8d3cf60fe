import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "TLS 証明書の期限切れ",
  what: "{host} のポート {port} の証明書は有効期間外です。有効期間: {from} から {to} まで。検査したマシンの時計: {clock}。サーバーの挨拶にある日付: {served}。",
  why: "証明書を検証するメールソフトや送信サーバーは接続を打ち切ります。検証しないサーバーは、相手を確認できないまま暗号化します。",
  fix: {
    "check-clock":
      "まず検査したマシンの時計を確かめます。時計が遅れていると、新しい証明書はどれもまだ有効でないように見え、進んでいると、有効な証明書が期限切れに見えます。",
    renew: "{host} の証明書を更新してメールサーバーに再読み込みさせ、更新を自動化します。",
  },
} satisfies Translation<typeof en>;
