import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of dmarc-report-unauthorised. */
export const ja = {
  title: "同意していないドメインへの DMARC レポート",
  what: "{name} の DMARC レコードは {host} にレポートを送るよう求めていますが、{consent} には {host} が受け取る旨の公開がありません。",
  why: "受信側は、同意していない他のドメインにはレポートを送りません。そのため、誰が {domain} の名前で送信しているかを知ることができません。",
  fix: {
    "publish-consent":
      "{host} の運用者に、{consent} に TXT レコード v=DMARC1 を公開してもらいます。レポートサービスは通常、顧客のために公開しています。",
    "own-address": "または、rua と ruf に {domain} 配下のアドレスを指定します。",
  },
} satisfies Translation<typeof en>;
