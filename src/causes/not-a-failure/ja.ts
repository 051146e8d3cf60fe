import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of not-a-failure. */
export const ja = {
  title: "失敗の報告ではないもの",
  what: "この文面は失敗を報告していません。受理の応答、配送や遅延の通知、開封通知、自動応答、または別のメールに関する報告です。サーバー: {server}。",
  why: "メールが拒否されたとはどこにも書かれていないため、直すものはありません。",
  fix: {
    "nothing-to-do":
      "対応は不要です。ただし、人が送ったことの確認を求められている場合は、確認するまでメールは保留されます。それでもメールが見当たらない場合は、受信者に迷惑メールフォルダーを確認してもらってください。",
  },
} satisfies Translation<typeof en>;
