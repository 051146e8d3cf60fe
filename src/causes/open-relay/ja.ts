import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "オープンリレー",
  what: "{server} は、ログインしていない外部の相手から、自分のドメインではない {recipient} 宛てのメールを受け付けます。メッセージは送っていません。",
  why: "このようなサーバーは数日で迷惑メール業者に見つかり、踏み台にされます。するとサーバーのアドレスがブロックリストに載り、正規のメールまで各所で拒否されます。",
  fix: {
    "close-relay":
      "{server} が外部から受け付けるのは自分のドメイン宛てだけにし、中継はログインした利用者か登録したアドレスに限ります (Postfix では smtpd_relay_restrictions に reject_unauth_destination を入れ、mynetworks を最小限にします)。",
  },
} satisfies Translation<typeof en>;
