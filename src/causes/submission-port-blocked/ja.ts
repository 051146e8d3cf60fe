import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "自分のネットワークでの送信用ポートの遮断",
  what: "ここからは、互いに無関係なメールサーバーのポート {port} がどれも応答しません: {hosts}。ほかのポートには出られます。",
  why: "こちら側のファイアウォールがそのポートへの接続を捨てています。社内ネットワーク、ホテル、CI サービスではよくあることです。この状態では、目的のサーバーのそのポートについて何も判断できません。",
  fix: {
    "ask-provider": "このネットワークの管理者に、外向きポート {port} の開放を依頼します。",
    "other-port": "または、サーバーがメールを受け付ける別のポート (465、587、2525) を使います。",
  },
} satisfies Translation<typeof en>;
