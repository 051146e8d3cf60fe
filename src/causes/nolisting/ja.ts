import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "ノーリスティング",
  what: "最優先の MX ({host}) は接続をすべて即座に拒否し、次の MX ({next}) がメールを受け付けます。これは nolisting の特徴ですが、{host} の障害でも同じように見えます。",
  why: "一度しか試さない送信者を避けるため、意図的にこうしているドメインがあります。メールサーバーは自動で次の MX に進みますが、最優先の MX しか試さないプログラムからは届きません。",
  fix: {
    "try-next":
      "メールが滞留する場合は、すべての MX を順に試すように送信側を設定します。自前で配送するプログラムでは試さないことがよくあります。",
    "open-or-remove": "意図したものでなければ、{host} のメールサーバーを起動するか、MX レコードから外します。",
  },
} satisfies Translation<typeof en>;
