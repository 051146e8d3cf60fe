import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of helo-mismatch. */
export const ja = {
  title: "別のアドレスを指す HELO 名",
  what: "HELO 名 {helo} は {answer} を指していますが、メールは {ips} から送信されています。",
  why: "規格上はこれだけを理由に拒否してはなりませんが、迷惑メールフィルターの減点対象となり、拒否する受信側もあります。",
  fix: {
    "set-helo": "送信元アドレスの逆引きと同じ名前を名乗るようにサーバーを設定します。",
    "add-address": "または、{helo} がサーバーの名前であれば、その A または AAAA レコードに送信元アドレスを追加します。",
  },
} satisfies Translation<typeof en>;
