import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of mx-is-cname. */
export const ja = {
  title: "別名 (CNAME) を指す MX",
  what: "{domain} の MX レコードが指す {host} は、{target} の別名 (CNAME) です。",
  why: "MX は、自身のアドレスを持つホスト名を指す必要があります。別名を無視または拒否するサーバーがあり、メールループの原因にもなります。",
  fix: {
    "name-target": "MX レコードが別名の参照先を直接指すようにします: {proposal}",
    "replace-alias": "または、{host} の CNAME を A および AAAA レコードに置き換えます。",
  },
} satisfies Translation<typeof en>;
