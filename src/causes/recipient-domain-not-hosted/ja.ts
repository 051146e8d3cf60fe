import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "MX がドメインを受け持っていない",
  what: "ドメイン({domain})の MX レコードが指すサーバー({server})が、そのドメイン宛てのメールは受け付けないと応答しました。",
  why: "送信側は必ず MX レコードに従いますが、行き先のサーバーがこのドメインを知らないため、どのアドレスにも届きません。",
  fix: {
    "host-domain": "{domain} のメールを {server} で受けるはずの場合: サーバーの受信対象ドメインに追加します。",
    "correct-mx":
      "別のサーバーへ移した場合: {domain} の MX レコードを、そのドメインを受け持つサーバーだけにし、{server} を外します。",
  },
} satisfies Translation<typeof en>;
