import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "相手側でのポートの遮断",
  what: "{host} はポート {alive} では応答しますが、ポート {port} では応答しません。ほかのサーバーのポート {port} はここから応答します。",
  why: "サーバーは動いていますが、手前のファイアウォールがポート {port} への接続を捨てています。全員に対してか、あなたのアドレスに対してだけかは分かりません。",
  fix: {
    "open-port":
      "ファイアウォールで {host} のポート {port} を通し、特定のアドレスや国を遮断する規則がないか確認します。",
    "ask-admission":
      "ほかの人がつながるなら、自分のアドレスが遮断されていないか、別の手段で相手の管理者に尋ね、この報告を添えます。",
  },
} satisfies Translation<typeof en>;
