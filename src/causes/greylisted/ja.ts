import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "グレイリスティング",
  what: "サーバー({server})は、まだ知らない送信元からのメールを一時的に保留し、再送を待っています。指定された待ち時間（秒）: {wait}。",
  why: "意図的な遅延です。正規のメールサーバーはしばらくして再送しますが、迷惑メール送信プログラムの多くは再送しません。",
  fix: {
    wait: "メールをキューに残し、サーバーの自動再送に任せます。修正は不要です。",
    "same-address": "いつまでも届かない場合は、毎回同じ IP アドレスと同じ差出人で再送されるようにします。",
  },
} satisfies Translation<typeof en>;
