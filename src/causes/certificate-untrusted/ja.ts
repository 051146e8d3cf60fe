import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "発行元を確認できない TLS 証明書",
  what: "{host} のポート {port} の証明書は、既知の認証局までたどれません。発行者: {issuer}。OpenSSL のコード: {reason}。",
  why: "証明書を検証するメールソフトや送信サーバーは接続を打ち切ります。検証しないサーバーは、相手を確認できないまま暗号化します。",
  fix: {
    "install-trusted": "公的な認証局が発行した証明書を、中間証明書とともに {host} に設定します。",
  },
} satisfies Translation<typeof en>;
