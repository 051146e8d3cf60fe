import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of mta-sts-mx-mismatch. */
export const ja = {
  title: "MTA-STS ポリシーにないメールホスト",
  what: "{host} は {domain} の MX ですが、{url} の MTA-STS ポリシー(モード {mode})が許すのは次だけです: {patterns}。",
  why: "モードが enforce である間、ポリシーに従う送信側はこのホストに配送しません。メールは待たされたのち差し戻されます。",
  fix: {
    "add-host": "{url} のポリシーに mx: {host} の行を加え、_mta-sts.{domain} のレコードの id を変えます。",
    "correct-mx": "または、そこへメールを送るべきでないなら、{domain} の MX レコードから {host} を外します。",
  },
} satisfies Translation<typeof en>;
