import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "どの宛先でも受け付けるサーバー",
  what: "{server} は、この確認のために作った実在しないメールボックス {recipient} 宛てのメールを受け付けます。",
  why: "{domain} の宛先を打ち間違えた人に知らせが届かず、でたらめな名前宛ての迷惑メールも受け取ることになります。宛先が受け付けられても存在の証拠にはならず、後から返すバウンスは詐称された送信者に届きます。",
  fix: {
    "refuse-unknown":
      "catch-all を意図していないなら、{domain} の有効なメールボックスをサーバーに教え、それ以外は RCPT の段階で 550 5.1.1 で拒否します。",
    "do-not-rely": "送信側では、{domain} で宛先が受け付けられても、その宛先が存在するとは見なさないでください。",
  },
} satisfies Translation<typeof en>;
