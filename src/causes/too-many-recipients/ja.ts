import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of too-many-recipients. */
export const ja = {
  title: "一度の宛先数の超過",
  what: "サーバー({server})は、一通のメールの宛先が一度に受け付けられる数を超えていると応答しました。",
  why: "サーバーは一回の処理で受け付ける宛先数を制限しています。残りの宛先は別の処理で送る必要があります。",
  fix: {
    "split-recipients": "一度に送る人数を減らすか、長い宛先一覧の代わりにメーリングリストを使ってください。",
    "lower-batch":
      "送信サーバーやスクリプトで、一通あたりの宛先数を {server} の上限より小さくし、残りは後から送るようにしてください。",
  },
} satisfies Translation<typeof en>;
