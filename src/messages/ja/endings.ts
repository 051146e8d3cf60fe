import type { endings as en } from "../en/endings.ts";
import type { Translated } from "../translated.ts";

/** 接続がどのように終わったか。 */
export const endings = {
  quit: "通信は正常に終了しました",
  cancelled: "こちらから中断しました",
  "peer-closed": "{stage} の段階でサーバーが接続を切断しました",
  "connect-refused": "接続が拒否されました",
  "connect-timeout": "接続要求に応答がありません",
  "connect-reset": "接続の途中でリセットされました",
  unreachable: "ここからは到達できません",
  "reply-timeout": "{stage} の段階でサーバーからの応答が途絶えました",
  reset: "{stage} の段階で接続がリセットされました",
  "tls-failed": "暗号化を確立できませんでした: {reason}",
  "not-smtp": "応答した相手は SMTP を話していません: {bytes}",
  greeting: "接続時の応答",
} satisfies Translated<typeof en>;
