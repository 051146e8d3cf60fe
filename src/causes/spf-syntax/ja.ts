import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "誤りのある SPF レコード",
  what: "{domain} の SPF レコードは評価できません。見つかった問題: {problem}。公開中のレコード: {record}。",
  why: "誤りがあるとすべてのメールで permerror となり、SPF はどの送信元も認証できません。",
  fix: {
    "correct-record":
      "{domain} のレコードを修正します。各項目は RFC 7208 の書式に従い、include するドメインにはそれぞれ SPF レコードが必要です。",
  },
} satisfies Translation<typeof en>;
