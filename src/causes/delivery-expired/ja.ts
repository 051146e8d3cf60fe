import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of delivery-expired. */
export const ja = {
  title: "期限切れによる配送断念",
  what: "送信サーバーは {recipient} への配送をキューの保持期間いっぱい試みたのち断念しました。理由は示されていません。サーバー: {server}。",
  why: "キューは数日間再送を続けます。一度も成功しなければ、最後の状態だけを添えてメールが返送されます。",
  fix: {
    "find-first-error":
      "送信サーバーのメールログで {recipient} への過去の試行を調べてください。最初のエラーが本当の原因です。",
    "check-destination": "受信者ドメインのメールサーバーに現在接続できることを確認してから、再送してください。",
  },
} satisfies Translation<typeof en>;
