import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "中継（リレー）の拒否",
  what: "サーバー({server})は、このクライアントからの、そのドメイン({domain})宛てメールを受け付けません。ここでのサーバーの役割: {role}。",
  why: "サーバーは自分が受け持つドメイン宛てのメールを受け取り、それ以外の中継は認証または IP アドレスで確認できた相手にだけ行います。",
  fix: {
    "host-domain":
      "サーバー({server})がそのドメイン({domain})の MX である場合: このドメインを受信対象に加えるか、そこを指している MX レコードを修正します。",
    "log-in":
      "サーバー({server})が自分の送信サーバーである場合: SMTP 認証を有効にするか（通常はポート 587 または 465）、自分の IP アドレスを許可してもらいます。古い事業者では先に POP3 ログインが必要なことがあります。",
    "use-own-server": "それ以外の場合は、接続中のネットワークが提供する送信サーバーを使います。",
  },
} satisfies Translation<typeof en>;
