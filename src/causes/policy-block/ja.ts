import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of policy-block. */
export const ja = {
  title: "内容不明のポリシーによる拒否",
  what: "サーバー({server})は独自のポリシーによりメールを拒否しましたが、どのポリシーかは示していません。相手から見えた IP アドレス: {ip}、送信者: {sender}、宛先: {recipient}。",
  why: "受信側は適用した規則を明かさないことが多く、送信元 IP アドレス、逆引き、送信者ドメイン、宛先、本文のいずれも原因になり得ます。",
  fix: {
    "ask-receiver":
      "別の経路で {server} の postmaster に連絡し、どの規則で拒否されたか問い合わせてください。応答の全文と時刻を添えてください。",
    "check-own-side":
      "この種のポリシーが調べる項目、すなわち送信サーバーの逆引き、ブロックリスト、SPF、DKIM、DMARC、HELO 名を確認してください。",
  },
} satisfies Translation<typeof en>;
