import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of dmarc-multiple. */
export const ja = {
  title: "複数の DMARC レコード",
  what: "{name} に DMARC レコードが {count} 件あります。公開できるのは 1 件だけです。",
  why: "受信側はいずれも適用しないため、{domain} はレコードがない場合と同じく保護されず、レポートも届きません。",
  fix: {
    "keep-one": "{name} のレコードを、v=DMARC1 で始まる 1 件の TXT レコードに統合し、残りを削除します。",
  },
} satisfies Translation<typeof en>;
