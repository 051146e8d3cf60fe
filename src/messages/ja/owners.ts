import type { owners as en } from "../en/owners.ts";
import type { Translated } from "../translated.ts";

/** 誰が対応すべきか。 */
export const owners = {
  "sender-admin": "送信側メールサーバーの管理者",
  "sender-user": "差出人本人",
  "recipient-admin": "受信側メールサーバーの管理者",
  /** Of the smoke test: the server that takes our mail in. */
  "outgoing-admin": "送信サーバーの管理者",
  "recipient-user": "受取人本人",
  "network-provider": "送信元アドレスまたは回線の提供事業者",
  "dns-operator": "ドメインの DNS 管理者",
  "list-operator": "ブロックリストの運営者",
  tester: "mxray を実行しているマシンを使っているあなた",
  nobody: "誰も対応不要です。意図された動作か、自然に解消します",
} satisfies Translated<typeof en>;
