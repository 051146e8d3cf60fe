import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of sender-null-mx. */
export const ja = {
  title: "メールを受け取らない送信者ドメイン",
  what: "送信者のドメイン {domain} は Null MX を公開しており、メールを一切受け取らないと宣言しています。",
  why: "エラー通知や返信を戻せないため、多くの受信側はこのような送信者のメールを拒否します。",
  fix: {
    "other-sender": "MAIL FROM と From の両方で、メールを受け取れるドメインのアドレスを使って送信します。",
    "real-mx": "または、{domain} の Null MX(MX 0 .)を、このドメインのメールを受け取るサーバーの MX に置き換えます。",
  },
} satisfies Translation<typeof en>;
