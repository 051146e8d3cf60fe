import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of ip-blocked. */
export const ja = {
  title: "受信側による送信元 IP アドレスの拒否",
  what: "サーバー({server})は、送信元の IP アドレスまたはネットワーク({ip})からのメールを拒否しており、公開ブロックリストの名前は示していません。",
  why: "受信側は IP アドレスやネットワーク、国ごとの独自リストを持ち、そこからのメールをすべて拒否します。",
  fix: {
    "ask-as-told": "まず、応答自体が案内している先を確認します: {contact}",
    "ask-unblock":
      "{server} の postmaster、またはそのプロバイダーの送信者向けフォームで、{ip} の解除を依頼してください。応答の全文を添えてください。",
    "clean-up":
      "先に、{ip} から迷惑メールが出ていないことを確認してください。キュー、乗っ取られたアカウント、Web フォームを調べます。",
    "other-route": "それまでは、相手が受け付ける IP アドレスを持つリレーを経由して送信してください。",
  },
} satisfies Translation<typeof en>;
