import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "DMARC レコードの未設定",
  what: "{domain} に適用される DMARC レコードがありません。照会した名前: {asked}。誤った場所にあるレコード: {misplaced}。",
  why: "ドメインを詐称したメールの扱いを受信側が判断できません。大手事業者は大量送信者に DMARC を求めています。",
  fix: {
    "move-record": "{domain} にあるレコードを、受信側が参照する {name} に公開します: {proposal}",
    "publish-dmarc": "まず次の TXT レコードを {name} に公開します。この段階ではメールの扱いは変わりません: {proposal}",
  },
} satisfies Translation<typeof en>;
