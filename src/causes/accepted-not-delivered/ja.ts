import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja: Translation<typeof en> = {
  title: "受け付けられたが、メールボックスに届いていない",
  what: "サーバーはメッセージ {message} を受け付けましたが、{seconds} 秒たっても {mailbox} の閲覧できるフォルダーのどこにもありません (確認したフォルダー数: {folders})。",
  why: "メッセージを受け付けたサーバーには、配送するか送り返す責任があります。しかし迷惑メールと判断したものを、誰にも知らせずに隔離したり破棄したりするフィルターもあります。",
  fix: {
    "follow-receipt":
      "サーバーの受領応答 (キュー番号の付いた 250 応答) を手がかりに受信側のメールログを調べてください。キュー、隔離、振り分けルール、別のメールボックスなど、行き先が分かります。",
    "wait-longer": "--deadline を長くしてもう一度試してください。遅れているだけで、失われたとは限りません。",
  },
};
