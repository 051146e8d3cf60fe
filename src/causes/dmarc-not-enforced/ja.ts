import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "効力のない DMARC ポリシー",
  what: "{domain} に適用される DMARC レコードは、受信側に何も求めていません（p=none）。{at} で公開中: {record}。",
  why: "レポートは集まりますが、なりすましは止まりません。他者があなたを名乗ったメールもこれまでどおり配送されます。",
  fix: {
    enforce: "自分のメールがすべて合格していることをレポートで確かめてから、{at} に次の内容を公開します: {proposal}",
  },
} satisfies Translation<typeof en>;
