import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of sender-blocked. */
export const ja = {
  title: "受信側の拒否リストに載った送信者",
  what: "サーバー({server})は、この送信者({sender})からのメールを拒否しています。",
  why: "組織や利用者は独自の拒否リストを持っており、そこに載ったアドレスやドメインからのメールは拒否されます。",
  fix: {
    "ask-as-told": "まず、応答自体が案内している先を確認します: {contact}",
    "ask-unblock":
      "別の手段で受信者または {server} の postmaster に連絡し、{sender} を拒否リストから外すよう依頼してください。",
    "check-hijack":
      "パスワードの流出などで {sender} が迷惑メールの送信に使われていないか調べ、使われていればまずそれを止めてください。",
  },
} satisfies Translation<typeof en>;
