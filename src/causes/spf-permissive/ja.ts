import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "誰でも許可する SPF レコード",
  what: "{domain} の SPF レコードは、{term} のためにどの送信元も排除しません。公開中のレコード: {record}。",
  why: "誰でもこのドメインを名乗って送信でき、受信側によってはこのようなレコード自体を迷惑メールの兆候とみなします。",
  fix: {
    "drop-term": "{domain} のレコードから {term} を除くか、その参照先がサーバーだけを許可するように直します。",
    "close-record":
      "{domain} のメールを送るサーバーがすべてレコードに含まれていることを確かめてから、次の内容を公開します: {proposal}",
  },
} satisfies Translation<typeof en>;
