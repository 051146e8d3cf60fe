import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "名前の一致しない TLS 証明書",
  what: "{host} のポート {port} の証明書は、この名前を含んでいません。証明書の名前: {names}。",
  why: "証明書を検証するメールソフトや送信サーバーは接続を打ち切ります。検証しないサーバーは、相手を確認できないまま暗号化します。",
  fix: {
    reissue: "{host} を含む証明書を発行してもらい、ポート {port} で使用します。",
    "use-covered-name": "または、MX レコードやメールソフトの設定で、証明書に含まれる名前を使います: {names}",
  },
} satisfies Translation<typeof en>;
