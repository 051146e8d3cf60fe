import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of resolver-rewrites. */
export const ja = {
  title: "答えを捏造するリゾルバー",
  what: "ここで使う DNS リゾルバーは、このテストのために作った実在しない名前 {name} のアドレスとして {to} を返します。",
  why: "このようなリゾルバーでは、名前が存在しないことに基づく判断ができません。ブロックリスト、誤ったホスト名、欠けたレコードが実際と違って見えます。",
  fix: {
    "other-resolver": "正しく答えるリゾルバー、できれば自前のものを使います: {flag}",
    "switch-off":
      "または、リゾルバーの運用者(プロバイダー、ルーター、フィルター)に、存在しない名前の転送をやめてもらいます。",
  },
} satisfies Translation<typeof en>;
