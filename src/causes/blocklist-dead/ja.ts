import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "機能していないブロックリスト",
  what: "{list} はすべてが登録済みであるかのように応答するか、終了しています。終了時期: {since}。登録されるはずのないテスト用エントリへの応答: {answer}。",
  why: "すべてを登録するリストからは何も分からないため、ここでは無視します。今も参照している受信側では、すべてのメールが拒否されます。",
  fix: {
    ignore: "{list} の応答は無視してください。",
    "stop-using": "自分のメールサーバーで {list} を参照している場合は、設定から外します。",
  },
} satisfies Translation<typeof en>;
