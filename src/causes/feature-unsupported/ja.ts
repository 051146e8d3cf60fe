import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of feature-unsupported. */
export const ja = {
  title: "受信側にない SMTP 拡張機能",
  what: "サーバー({server})は、国際化アドレス(SMTPUTF8)、8 ビット文字、変換など、このメールに必要な機能がないため、そのままでは受け付けません。",
  why: "次のサーバーが対応を表明していない形式では中継できないため、メールはそこで止まります。",
  fix: {
    "plain-address": "送信者と受信者の双方に英数字だけのアドレスがあれば、それを使ってください。",
    convert:
      "8 ビット文字は送信サーバーで quoted-printable または base64 に変換し、SMTPUTF8 や REQUIRETLS は必要なメールでだけ要求してください。",
    "enable-extension": "不足している拡張機能を {server} で有効にするか、ソフトウェアを更新してください。",
  },
} satisfies Translation<typeof en>;
