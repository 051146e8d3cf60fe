import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of dkim-key-weak. */
export const ja = {
  title: "短い DKIM 鍵",
  what: "{name} の RSA 鍵は {bits} ビットです。",
  why: "1024 ビット未満の鍵は受信側が受け入れてはなりません。2048 ビット未満の鍵は、十分な費用をかければ破られ、あなたの名前での署名に使われるおそれがあります。",
  fix: {
    "publish-key":
      "2048 ビットの RSA 鍵を新しいセレクターに公開し、新しい鍵での署名に切り替えてから数日後に {name} の鍵を失効させます。",
    "longer-key": "その鍵は署名するサーバーで作り、公開されたことを確かめてから署名に使います。",
  },
} satisfies Translation<typeof en>;
