import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "メールサーバーへの接続不可",
  what: "{host} に接続できませんでした(ポート: {port})。試行の結果: {attempts}。ここでのサーバーの役割: {role}。",
  why: "接続できなければメールは渡せません。送信側はキューに保持し、数日後にあきらめます。",
  fix: {
    "start-server": "{host} でメールサービスを起動し、ファイアウォールでどこからの接続も許可します(ポート: {port})。",
    "retry-later": "一時的な停止であれば、キューから自動で再送されます。急ぐ場合は別の手段で連絡します。",
    "check-own-route":
      "同じ種類のアドレス（IPv4 または IPv6）でほかのサーバーにも接続できない場合は、自分のネットワークの経路を修正します。",
    "check-settings":
      "メールソフトで、送信サーバーの名前とポートを確認します: 587（STARTTLS）または 465（SSL/TLS）。ポート 25 を閉じているネットワークは多くあります。",
    "look-on-this-side":
      "設定が正しければ、ウイルス対策ソフト、ファイアウォール、接続中のネットワークが妨げていないか調べます。それらを一時的に外して、また携帯電話など別の回線から試してください。",
  },
} satisfies Translation<typeof en>;
