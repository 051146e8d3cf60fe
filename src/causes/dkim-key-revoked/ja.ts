import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of dkim-key-revoked. */
export const ja = {
  title: "失効した DKIM 鍵",
  what: "{name} の DKIM レコードは p= が空で、セレクター {selector} の鍵は失効したと宣言されています。",
  why: "このセレクターによる署名は、鍵が盗まれた場合と同じく、すべて検証に失敗します。",
  fix: {
    "sign-with-current":
      "有効な鍵のセレクターで署名します。失効したものは、それで署名したメールが届くまでの間だけ残します。",
    "republish-key":
      "誤って失効させた場合は、{name} に鍵を再び公開するか、できれば新しいセレクターに新しい鍵を公開します。",
  },
} satisfies Translation<typeof en>;
