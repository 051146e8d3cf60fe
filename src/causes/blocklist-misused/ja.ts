import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "受信側によるブロックリスト応答の誤解",
  what: "サーバー({server})は {list} を理由に拒否していますが、文面からは {ip} の登録ではなく照会そのものが拒まれたことが分かります。こちらからの照会結果: {answer}。",
  why: "リストは公開リゾルバーや照会の多すぎるリゾルバーに、登録を意味しない特別なコードを返します。これを登録と取り違えた受信側は、すべての送信元を拒否します。",
  fix: {
    "fix-resolver":
      "受信側で、自前のリゾルバーまたは運営者の発行するキーを使って {list} を照会し、文書化された登録コードだけを判定に使います。",
    "tell-recipient": "受信側の管理者に知らせます。リストに解除を申請しても効果はありません。",
  },
} satisfies Translation<typeof en>;
