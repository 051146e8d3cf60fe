import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "接続できないバックアップ MX",
  what: "{host} は {domain} の MX ですが接続できず、別の MX には接続できます。試行の結果: {attempts}。",
  why: "別の MX 経由でメールは届きますが、それが止まると受け取れなくなります。先にこのホストを試す送信側では時間もかかります。",
  fix: {
    "repair-host": "{host} のメールサーバーを起動し、ファイアウォールでポート 25 を許可します。",
    "remove-mx": "使っていない場合は、{domain} の MX レコードから {host} を外します。",
  },
} satisfies Translation<typeof en>;
