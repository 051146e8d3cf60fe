import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "送信元 IP アドレスのブロックリスト登録",
  what: "{ip} は {lists} に登録されていると報告されています。",
  why: "このリストを参照するサーバーは、登録された IP アドレスからのメールを拒否します。",
  fix: {
    "not-listed-now":
      "こちらの照会結果は {answer} で、現在は登録されていません。再送してください。それでも拒否される場合は、受信側に古い応答が残っているか別の IP アドレスを指しているので、受信側の管理者に確認してください。",
    "find-reason":
      "{ip} が登録された原因を調べます。漏えいしたパスワードによる迷惑メール送信、その IP アドレスの背後にある感染端末、メールサーバー用ではないアドレス帯などが考えられます。",
    "request-removal": "原因を解消してから、リストのページで解除を申請します: {removal}",
    "ask-operator":
      "原因を解消してから、リストの運営者に {ip} の解除を依頼します。申請用のページは見つかっていません。",
    "look-again":
      "別の手段で再照会しても {doubted} に {ip} は見つかりません。解除された直後かもしれないので、対処する前に 1 時間ほど置いて再確認してください。",
    "list-closed":
      "{closed} はすでに閉鎖されており、{ip} を解除できる人はいません。受信側の管理者が参照をやめる必要があります。それまでは別の方法で宛先に連絡してください。",
  },
} satisfies Translation<typeof en>;
