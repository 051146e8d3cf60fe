import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "メールサーバーへの接続不可",
  what: "{host} に接続できませんでした(ポート: {port})。試行の結果: {attempts}。",
  why: "接続できなければメールは渡せません。送信側はキューに保持し、数日後にあきらめます。",
  fix: {
    "start-server": "{host} のメールサーバーを起動し、ファイアウォールでどこからの接続も許可します(ポート: {port})。",
    "retry-later": "一時的な停止であれば、キューから自動で再送されます。急ぐ場合は別の手段で連絡します。",
    "check-own-route":
      "同じ種類のアドレス（IPv4 または IPv6）でほかのサーバーにも接続できない場合は、自分のネットワークの経路を修正します。",
  },
} satisfies Translation<typeof en>;
