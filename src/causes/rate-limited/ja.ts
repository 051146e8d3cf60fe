import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of rate-limited. */
export const ja = {
  title: "送信数の上限超過",
  what: "サーバー({server})は、この送信元からのメールが多すぎると応答しました。IP アドレス: {ip}、送信者: {sender}。",
  why: "サーバーは、大量送信や乗っ取られたアカウントを防ぐため、一定時間に一つの送信元から受け付ける通数・宛先数・エラー数を制限しています。",
  fix: {
    "ask-as-told": "まず、応答自体が案内している先を確認します: {contact}",
    "slow-down":
      "この受信先への送信速度を下げてください。一度に送る数を減らし、間隔を空けます。応答に示された待ち時間(秒): {seconds}。",
    "find-the-flood":
      "メールログで送信数の最も多いアカウントやスクリプトを調べ、乗っ取られていれば停止してパスワードを変更してください。",
    "ask-for-more": "正当な送信量であれば、{server} の管理者が上限を引き上げることができます。",
  },
} satisfies Translation<typeof en>;
