import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of mx-inconsistent. */
export const ja = {
  title: "応答が食い違うネームサーバー",
  what: "{domain} について応答するネームサーバーの答えが一致しません。{record} レコード: {answers}。",
  why: "送信側がどの答えを得るかは偶然で決まります。届くメールもあれば別の所へ行くメールもあり、今日成功したテストが明日は失敗します。",
  fix: {
    "same-zone": "プライマリでゾーンを直し、シリアル番号を上げ、ほかのすべてのサーバーに取り込ませます。",
    "same-servers": "NS レコードが異なる場合は、ゾーン自身とレジストラの登録で同じサーバーを指定します。",
  },
} satisfies Translation<typeof en>;
