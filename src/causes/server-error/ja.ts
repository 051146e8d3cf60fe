import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of server-error. */
export const ja = {
  title: "受信サーバーの障害",
  what: "サーバー({server})は、自身の側で障害が発生したと応答しました。",
  why: "ディレクトリ、キュー、後段のサーバーを利用できない状態ではメールを引き受けられません。メール側に問題はありません。",
  fix: {
    "check-log":
      "この応答の時刻の {server} のログで、キューとディスク、ディレクトリやデータベース、コンテンツフィルター、転送先サーバーを確認してください。",
    "tell-postmaster":
      "メールはキューに残しておきます。数時間たっても応答が変わらなければ、応答の全文と時刻を添えて、別の経路で {server} の postmaster に連絡してください。",
  },
} satisfies Translation<typeof en>;
