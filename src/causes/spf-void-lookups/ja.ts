import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "SPF の空振りの参照",
  what: "{domain} の SPF レコードの評価では、何も見つからない参照が {voids} 回あります（許容は 2 回まで）。何も見つからない項目: {terms}。",
  why: "受信側は 3 回目で評価を打ち切り permerror とします。それより後に書かれた送信元は認証されません。",
  fix: {
    "remove-terms": "何も見つからない項目を削除するか、その名前に必要なレコードを登録します: {terms}",
  },
} satisfies Translation<typeof en>;
