import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "ptr を使う SPF レコード",
  what: "{domain} の SPF レコードは ptr を使っています: {terms}。",
  why: "ptr は公開すべきでないとされています。接続元の逆引きに左右され、参照回数も多く、無視する受信側もあるため、正規のサーバーが通らないことがあります。",
  fix: {
    "name-addresses": "{terms} を、サーバーのアドレスを書いた ip4 や ip6、または a や mx に置き換えます。",
  },
} satisfies Translation<typeof en>;
