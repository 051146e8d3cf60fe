import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of tls-rpt-missing. */
export const ja = {
  title: "TLS の失敗が報告されない",
  what: "{domain} は送信側に保護された配送を求めていますが({standards})、{name} に TLS レポートのレコードがありません。",
  why: "証明書やポリシーに問題が起きると送信側はメールを止めますが、それを知らせる相手がいません。",
  fix: {
    "publish-record":
      "{name} に v=TLSRPTv1; rua=mailto:… の形の TXT レコードを公開し、レポートを読むアドレスを指定します。",
  },
} satisfies Translation<typeof en>;
