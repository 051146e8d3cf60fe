import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of domain-listed. */
export const ja = {
  title: "ブロックリストに載ったドメイン",
  what: "メールのドメイン({domain})がブロックリスト({lists})に載っていると報告されています。",
  why: "ドメインのブロックリストは迷惑メールで使われたドメインを集めたもので、多くの受信側がそのドメインからのメールや、それを含むメールを拒否します。",
  fix: {
    "not-listed-now":
      "こちらの照会結果は {answer} で、{domain} は現在リストに載っていません。再送してください。それでも拒否される場合は、受信側に古い応答が残っているか別のドメインを指しているので、受信側の管理者に確認してください。",
    "look-again":
      "別の手段で再照会しても {doubted} に {domain} は見つかりません。解除された直後かもしれないので、対処する前に 1 時間ほど置いて再確認してください。",
    "find-reason":
      "リストの公式ページで {domain} を検索し、掲載理由を確認してください。多くは Web サイトやアカウントの乗っ取りです。",
    "ask-removal": "原因を取り除いたうえで、リストのページ({removal})で {domain} の削除を申請してください。",
  },
} satisfies Translation<typeof en>;
