import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of resolver-broken. */
export const ja = {
  title: "機能しないリゾルバー",
  what: "ここで使う DNS リゾルバーは、常に存在するゾーン com を見つけられず(応答: {answer})、ほかの問い合わせにも答えません。",
  why: "DNS がなければドメインについて何も言えません。ここでの失敗は、そのドメインの問題を示すものではありません。",
  fix: {
    "other-resolver": "別のリゾルバー、できれば自前のものを使います: {flag}",
    repair:
      "または、リゾルバーかそこまでの経路を直します。ファイアウォールが UDP と TCP のポート 53 を塞いでいる場合があります。",
  },
} satisfies Translation<typeof en>;
