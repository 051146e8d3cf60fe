import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "試験モードの DKIM 鍵",
  what: "{name} の DKIM 鍵は、ドメインが DKIM を試験中であることを示しています (t=y)。",
  why: "受信側は、この鍵で署名されたメールを署名なしとして扱うことがあります。",
  fix: {
    "end-test": "署名が正しく動いたら、{name} のレコードを t=y なしで公開します: {proposal}",
  },
} satisfies Translation<typeof en>;
