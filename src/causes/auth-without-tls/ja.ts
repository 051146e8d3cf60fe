import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of auth-without-tls. */
export const ja = {
  title: "暗号化なしの認証の提供",
  what: "{host} のポート {port} では、暗号化されていない接続で認証が提供されています。パスワードが読み取れる形で送られる方式: {mechanisms}。",
  why: "経路上で盗聴されるとパスワードが読み取られ、利用者の名前で迷惑メールが送られて、サーバーがブロックリストに載ります。",
  fix: {
    "offer-after-tls":
      "{host} で、TLS の確立後にだけ AUTH を提供するようにします(Postfix: smtpd_tls_auth_only = yes)。",
    "use-tls": "メールソフトは、ポート 465(TLS)または 587(STARTTLS 必須)に設定します。",
  },
} satisfies Translation<typeof en>;
