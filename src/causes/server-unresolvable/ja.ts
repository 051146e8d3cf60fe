import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "送信サーバーの名前に IP アドレスがない",
  what: "指定された送信サーバー {host} には IP アドレスがありません。DNS の応答: {answer}。",
  why: "IP アドレスがなければどのプログラムも接続できず、メールは一通も出ていきません。",
  fix: {
    "correct-name": "プログラムや CI ジョブの変数など、送信サーバーを設定している箇所で {host} の綴りを確認します。",
    "add-address": "名前が正しければ、このマシンが使う DNS に {host} の A または AAAA レコードを追加します。",
  },
} satisfies Translation<typeof en>;
