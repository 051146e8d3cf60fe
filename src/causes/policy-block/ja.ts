import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of policy-block. */
export const ja = {
  title: "内容不明のポリシーによる拒否",
  what: "サーバー({server})は独自のポリシーによりメールを拒否しましたが、どのポリシーかは示していません。相手から見えた IP アドレス: {ip}、送信者: {sender}、宛先: {recipient}。",
  why: "受信側は適用した規則を明かさないことが多く、送信元 IP アドレス、逆引き、送信者ドメイン、宛先、本文のいずれも原因になり得ます。",
  fix: {
    "ask-as-told": "まず、応答自体が案内している先を確認します: {contact}",
    "ask-receiver":
      "別の経路で {server} の postmaster に連絡し、どの規則で拒否されたか問い合わせてください。応答の全文と時刻を添えてください。",
    "check-own-side":
      "この種のポリシーが調べる項目、すなわち送信サーバーの逆引き、ブロックリスト、SPF、DKIM、DMARC、HELO 名を確認してください。",
    "allow-forwarding":
      "その組織では外部への転送が許可されていません({forwarding})。転送を止めるか、転送元アカウントの管理者に許可してもらってください。Microsoft 365: Defender ポータル > ポリシー > スパム対策 > 送信ポリシー > 自動転送 を、そのユーザーについて有効にします。",
  },
} satisfies Translation<typeof en>;
