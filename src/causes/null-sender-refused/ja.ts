import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of null-sender-refused. */
export const ja = {
  title: "空の送信者の拒否",
  what: "{server} は、送信者が空のメール(MAIL FROM:<>)を拒否しました。",
  why: "エラー通知や配送通知には送信者がありません。利用者は不達に気付けず、コールバックでアドレスを検証する相手からはメールを拒否されます。",
  fix: {
    "accept-null":
      "{server} で、自ドメイン宛ての MAIL FROM:<> を受け付けるようにします。偽のエラー通知には、BATV または DATA 後のフィルターで対処します。",
    "accept-callers":
      "{server} で、{sender} 宛ての MAIL FROM:<> を受け付けるようにします。エラー通知も、送信者を検証する受信側の問い合わせも、空の送信者で届きます。",
  },
} satisfies Translation<typeof en>;
