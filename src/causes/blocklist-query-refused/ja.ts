import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "リゾルバーからの照会を拒むブロックリスト",
  what: "{list} は、お使いの DNS リゾルバーからの照会に応じません。返された応答: {answer}。",
  why: "多くのリストは公開リゾルバーや照会の多すぎるリゾルバーを拒否します。ここからは登録の有無を判断できません。照会の拒否は登録を意味しません。",
  fix: {
    "own-resolver": "公開リゾルバーに転送しない自前のリゾルバーを使って照会します: {flag}",
    register: "または、照会用キーを提供しているリストであれば、運営者に登録します。",
    "use-key": "または、リストの運営者からキーを取得し、コマンドラインに書かずに環境変数で設定します: {setting}",
  },
} satisfies Translation<typeof en>;
