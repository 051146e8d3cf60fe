import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "誤りのある BIMI レコード",
  what: "{name} の BIMI レコードには、メールソフトが利用できない部分があります: {faults}。",
  why: "ドメインのロゴが表示されません。配信そのものには影響しません。",
  fix: {
    "correct-record":
      "{name} に TXT レコードを 1 つだけ公開します。形式は v=BIMI1; l=https://…/logo.svg; a=https://…/certificate.pem で、どちらも HTTPS にします。誤り: {faults}。",
  },
} satisfies Translation<typeof en>;
