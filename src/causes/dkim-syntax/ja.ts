import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of dkim-syntax. */
export const ja = {
  title: "誤りのある DKIM レコード",
  what: "{name} の DKIM レコードに、検証側が使えない部分があります: {faults}。",
  why: "鍵を読み取れない署名は、署名なしとみなされます。",
  fix: {
    "correct-record":
      "{name} に TXT レコードを 1 つだけ、v=DKIM1; k=rsa; p=… の形で公開します。鍵は 1 行で書き、途中に引用符や改行を入れません。誤っている部分: {faults}。",
  },
} satisfies Translation<typeof en>;
