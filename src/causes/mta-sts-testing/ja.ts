import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of mta-sts-testing. */
export const ja = {
  title: "試行中の MTA-STS",
  what: "{domain} の MTA-STS ポリシーは testing モードです。",
  why: "送信側はポリシーに合わない点を報告しますが、配送は続けます。そのため、途中での盗み見や誘導からまだ守られていません。",
  fix: {
    enforce:
      "TLS レポートに失敗が現れなくなったら、{url} のポリシーを mode: enforce にし、_mta-sts.{domain} のレコードの id を変えます。",
  },
} satisfies Translation<typeof en>;
