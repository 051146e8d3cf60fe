import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of mx-is-address. */
export const ja = {
  title: "ホスト名でない MX",
  what: "{domain} の MX レコードの値は {host} です。IP アドレス、ほかの MX と並んだ単独のドット、またはゾーン名が誤って付け足された名前です。",
  why: "MX レコードに書けるのはホスト名だけです。送信側がこの値を調べてもアドレスが見つからず、メールは届きません。",
  fix: {
    "write-name": "メールサーバーに A または AAAA レコードを持つ名前を付け、その名前を MX レコードに設定します。",
    "add-dot": "ゾーンファイルでは、完全な名前の末尾にドットを付けます。ないとゾーン名が付け足されます。",
    "null-alone":
      "単独のドット（MX 0 .）はメールを受け取らないという宣言で、唯一の MX レコードでなければなりません。メールを受け取るドメインなら削除します。",
  },
} satisfies Translation<typeof en>;
