import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of tls-rpt-syntax. */
export const ja = {
  title: "誤りのある TLS レポートのレコード",
  what: "{name} の TLS レポートのレコードに、送信側が使えない部分があります: {faults}。",
  why: "送信側は読み取れないレコードを無視するため、レポートは届きません。",
  fix: {
    "correct-record":
      "{name} に TXT レコードを 1 つだけ、v=TLSRPTv1; rua=mailto:… または rua=https:… の形で公開します。誤っている部分: {faults}。",
  },
} satisfies Translation<typeof en>;
