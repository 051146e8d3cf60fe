import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "暗号化の前に割り込んだ応答",
  what: "{host} は、ポート {port} で暗号化の開始を承諾した後、平文のまま応答を続けました: {bytes}。この内容は破棄しました。",
  why: "承諾からハンドシェイクまでの間には何も送られてはなりません。経路上の第三者がここに応答を差し込むと、不注意な送信側は暗号化された応答と取り違えます。",
  fix: {
    "look-between":
      "別のネットワークから試します。そこで消えるなら経路上の機器が差し込んでいるので、その機能を止めるか修正します。",
    "update-server":
      "{host} 自身が送っている場合は、メールソフトウェアと、その手前で STARTTLS を扱うプロキシを更新します。",
  },
} satisfies Translation<typeof en>;
