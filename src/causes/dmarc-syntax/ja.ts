import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of dmarc-syntax. */
export const ja = {
  title: "誤りのある DMARC レコード",
  what: "{domain} に適用される {name} の DMARC レコードに、欠落または無効な部分があります: {faults}。公開中のレコード: {record}。",
  why: "受信側は解釈できない部分を無視します。p が無効ならポリシーは機能せず、rua が無効ならレポートは届きません。",
  fix: {
    "correct-record":
      "{name} のレコードの次の部分を修正します: {faults}。ポリシーは none、quarantine、reject のいずれか、レポート先は mailto: で始め、各部分はセミコロンで区切ります。",
  },
} satisfies Translation<typeof en>;
