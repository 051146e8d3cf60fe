import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "SPF レコードの重複",
  what: "{domain} は SPF レコードを {count} 個公開していますが、許されるのは 1 個だけです。",
  why: "複数あると SPF の結果は permerror となり、有効なレコードがないのと同じになります。",
  fix: {
    "publish-merged": "{domain} に次のレコードを 1 つだけ公開し、ほかは削除します: {proposal}",
    merge: "すべての内容を {domain} の 1 つの TXT レコードにまとめ、残りを削除します。",
  },
} satisfies Translation<typeof en>;
