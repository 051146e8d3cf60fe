import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of too-many-connections. */
export const ja = {
  title: "接続数の超過",
  what: "サーバー({server})は、この IP アドレス({ip})からの同時接続または接続頻度が多すぎると応答しました。",
  why: "サーバーは、一つのクライアントが接続を占有しないよう、同時接続数や一定時間の接続数を制限しています。",
  fix: {
    "fewer-connections":
      "送信サーバーでこの受信先への同時接続数を減らし、一つの接続で複数のメールを送るようにしてください。",
    "find-other-senders":
      "送信量が少ない場合は、同じ IP アドレスを使う他の機器や、繰り返し接続するスクリプトがないか調べてください。",
  },
} satisfies Translation<typeof en>;
