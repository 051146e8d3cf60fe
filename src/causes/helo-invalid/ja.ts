import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "受け入れられない HELO 名",
  what: "HELO 名({helo})はメール送信に適さないか、サーバーに拒否されました。この名前の DNS 応答: {answer}。",
  why: "EHLO で名乗る名前は、名前解決できる完全修飾ドメイン名（FQDN）でなければならず、それ以外は宛先を伝える前に拒否するサーバーが多くあります。",
  fix: {
    "set-helo": "A または AAAA レコードを持つ自サーバーの完全なホスト名を名乗るように設定します({helo} ではなく)。",
  },
} satisfies Translation<typeof en>;
