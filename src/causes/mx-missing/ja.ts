import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "MX レコードの未設定",
  what: "{domain} には MX レコードがなく、メールはアドレスレコードの宛先に送られます: {addresses}。",
  why: "この動作は標準どおりですが、受け付けない送信側や迷惑メールフィルターもあり、そのアドレスの Web サーバーがメールを受け取ることはまれです。",
  fix: {
    "publish-mx": "現状どおりの内容を MX レコードとして公開します: {proposal}",
  },
} satisfies Translation<typeof en>;
