import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of auth-not-offered. */
export const ja = {
  title: "送信用認証の未提供",
  what: "{host} のポート {port} では、提供されている暗号化をすべて使った後でも認証(SMTP AUTH)が提供されません。",
  why: "このポートは利用者がパスワードで認証して送信するためのものです。認証がなければ、利用者は拒否されるか第三者として扱われます。",
  fix: {
    "enable-auth":
      "{host} のポート {port} で、TLS 上の PLAIN または LOGIN による SMTP AUTH を有効にし、認証サービスが動作しているか確認します。",
    "other-port": "それまでは、同じ事業者の別のポート(多くは 465 または 587)から送信します。",
  },
} satisfies Translation<typeof en>;
