import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of sender-not-allowed. */
export const ja = {
  title: "使用が許可されていない送信者アドレス",
  what: "サーバー({server})は、このログインまたはクライアントが {sender} として送信することを許していません。",
  why: "プロバイダーは、なりすましを防ぐため、利用者自身のアドレスでの送信だけを許可しています。",
  fix: {
    "match-sender": "メールソフトの差出人アドレスを、ログインに使うアカウントのアドレスに合わせてください。",
    "grant-send-as":
      "{server} 側で、このアカウントに {sender} としての送信権限(Send As)を与えるか、そのアドレスまたはドメインの所有確認を済ませてください。",
    "own-server": "{sender} として送信するには、そのアドレスのドメインの送信サーバーを使ってください。",
  },
} satisfies Translation<typeof en>;
