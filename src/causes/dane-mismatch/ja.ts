import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of dane-mismatch. */
export const ja = {
  title: "DANE と一致しない証明書",
  what: "{host} がポート {port} で示す証明書は、{name} のどの TLSA レコードとも一致しません: {records}。公開鍵の SHA-256: {hash}。",
  why: "DANE を検証する送信側はこのホストに配送しません。そのメールは待たされたのち差し戻されますが、ほかの送信側は何も気づきません。",
  fix: {
    "publish-tlsa":
      "{name} に今あるレコードに加えて {proposal} を公開し、古いものがすべてのキャッシュから消えるのを待ってから、一致しなくなったものを削除します。",
    "restore-key":
      "または、レコードが指す鍵に戻します。更新の際は鍵を使い続けるか、次の鍵のレコードを使い始める前に公開します。",
  },
} satisfies Translation<typeof en>;
