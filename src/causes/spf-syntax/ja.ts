import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "誤りのある SPF レコード",
  what: "{domain} の SPF レコードは最後まで評価できません。見つかった問題: {problem}。問題のあるレコード: {place}。誤っている部分: {wrong}。公開中のレコード: {record}。",
  why: "結果は、すべてのメール、または誤りより前の項目で許可されないメールについて permerror となり、SPF では認証されません。",
  fix: {
    "publish-corrected": "{domain} の現在のレコードを次のものに置き換えます: {proposal}",
    "correct-record":
      "{domain} のレコードを修正します。各項目は RFC 7208 の書式に従い、include するドメインにはそれぞれ SPF レコードが必要です。",
  },
} satisfies Translation<typeof en>;
