import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "SPF レコードの未設定",
  what: "{domain} は SPF レコードを公開していません。",
  why: "受信側は正規のサーバーとなりすましを区別できません。大手事業者は SPF も DKIM もないメールを拒否または警戒します。",
  fix: {
    "publish-known": "{domain} のメールが今回確認したアドレスだけから送られるなら、次を公開します: {proposal}",
    "publish-spf":
      "{domain} に TXT レコードを 1 つ公開します。v=spf1 で始め、このドメインのメールを送るすべてのサーバーを列挙し、~all または -all で終えます。",
  },
} satisfies Translation<typeof en>;
