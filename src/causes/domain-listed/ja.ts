import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of domain-listed. */
export const ja = {
  title: "ブロックリストに載ったドメイン",
  what: "サーバー({server})は、このメールに関わるドメイン({domain})がブロックリストに載っていると応答しました。応答に示されたリスト: {lists}。",
  why: "ドメインのブロックリストは迷惑メールで使われたドメインを集めたもので、多くの受信側がそのドメインからのメールや、それを含むメールを拒否します。",
  fix: {
    "find-reason":
      "リストの公式ページで {domain} を検索し、掲載理由を確認してください。多くは Web サイトやアカウントの乗っ取りです。",
    "ask-removal": "原因を取り除いたうえで、リストの運営者に {domain} の削除を申請してください。",
  },
} satisfies Translation<typeof en>;
