import type { failures as en } from "../en/failures.ts";
import type { Translated } from "../translated.ts";

/** 確認しても何も分からなかった理由。相手側の問題ではない。 */
export const failures = {
  "dns-timeout": "DNS の応答が時間内に得られませんでした",
  "dns-refused": "DNS サーバーが問い合わせを拒否しました",
  "dns-servfail": "DNS サーバーが失敗 (SERVFAIL) を返しました",
  "dns-malformed": "DNS の応答が壊れていました",
  "dns-bogus": "DNS の応答が DNSSEC の検証に失敗しました",
  "dns-unreachable": "DNS サーバーに到達できませんでした",
  "no-route": "このマシンには IPv{family} の経路がありません",
  cancelled: "終わる前に中断しました",
  "mailbox-unreadable": "メールボックスを読めませんでした: {reason}",
  "probe-crashed": "mxray の不具合です。報告をお願いします: {error}",
  "not-asked": "今回の確認から除外されています",
  needs: "前提となる情報が得られませんでした",
  "budget-spent": "時間または接続数の上限に達しました",
  "not-made": "確認していません",
  "not-decisive": "得られた応答では決め手になりませんでした",
} satisfies Translated<typeof en>;
