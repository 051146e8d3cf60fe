import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of dnssec-bogus. */
export const ja = {
  title: "検証に失敗する DNSSEC 署名",
  what: "署名を検証するリゾルバーは {name}（{record}）の答えを得られませんが、検証しなければ答えがあります: {answer}。",
  why: "多くの受信側と送信側が DNSSEC を検証しています。署名が誤っている間はこの名前を引けず、メールは滞留するか拒否されます。",
  fix: {
    "repair-signatures":
      "期限の切れていない署名でゾーンを署名し直し、レジストラの DS レコードをゾーン内の鍵に合わせます。",
    "remove-ds": "ゾーンの署名をやめるのであれば、レジストラで DS レコードを削除してもらいます。",
  },
} satisfies Translation<typeof en>;
