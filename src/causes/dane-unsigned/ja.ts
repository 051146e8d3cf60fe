import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of dane-unsigned. */
export const ja = {
  title: "DNSSEC のない TLSA レコード",
  what: "{name} に TLSA レコードがありますが、応答は署名されていません。",
  why: "送信側が DANE を使うのは、DNSSEC がレコードを証明する場合だけです。今のレコードには効果がなく、メールはレコードがない場合と同じく保護されません。",
  fix: {
    "sign-zone":
      "{host} のゾーンを DNSSEC で署名し、親ゾーンに DS レコードを公開してもらいます。別名を含め、途中のすべての名前が署名されている必要があります。",
    "remove-tlsa": "または、誰も頼らないように TLSA レコードを削除します。",
  },
} satisfies Translation<typeof en>;
