import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "参照回数の上限を超える SPF レコード",
  what: "{domain} の SPF レコードの評価が上限を超えます。DNS 参照回数: {lookups}（上限 10）。各項目とその回数: {terms}。",
  why: "受信側は上限に達すると評価を打ち切り permerror とします。そのため、上限より後に書かれたサーバーは認証されず、なりすましも拒否されません。",
  fix: {
    "remove-terms": "次の項目のうち、使っていないもの、特に存在しなくなった名前を削除します: {terms}",
    flatten:
      "a、mx、ptr を、参照を要しない ip4 や ip6 によるアドレス指定に置き換えるか、配信サービスを専用のレコードを持つサブドメインへ移します。",
  },
} satisfies Translation<typeof en>;
