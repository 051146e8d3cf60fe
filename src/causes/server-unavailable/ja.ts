import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of server-unavailable. */
export const ja = {
  title: "一時的に利用できない受信サーバー",
  what: "サーバー({server})は、混雑、過負荷、保守、停止処理などのため、現在メールを受け付けていないと応答しました。",
  why: "一時的な状態であり、その間メールは送信側のキューで待機します。",
  fix: {
    wait: "間隔を延ばしながら、少ない接続数でキューに再送させてください。頻繁な再試行は負荷を増やすだけです。",
    "add-capacity": "長く続く場合は、{server} の負荷、プロセス数の上限、保守モードの設定を確認してください。",
  },
} satisfies Translation<typeof en>;
