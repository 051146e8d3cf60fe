import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of mx-not-public. */
export const ja = {
  title: "公開されていないアドレスを指す MX",
  what: "ここで得た DNS の応答によると、{domain} の MX である {host} は、インターネットから到達できないアドレスを指しています: {addresses}。",
  why: "プライベート、ループバック、リンクローカルのアドレスはネットワークごとに意味が異なり、外部の送信側はこのサーバーに到達できません。",
  fix: {
    "publish-public":
      "ファイアウォールがポート 25 を転送している、メールサーバーの公開アドレスを登録し、内部アドレスは内部向け DNS だけで使います。",
    "ask-outside":
      "対象のネットワーク内で実行した場合は、公開リゾルバーに問い合わせます。外部では別のアドレスを返すことがあります。",
  },
} satisfies Translation<typeof en>;
