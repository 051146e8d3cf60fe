import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of unspecified. */
export const ja = {
  title: "理由の示されない拒否",
  what: "サーバー({server})は拒否しましたが、手がかりになる理由を示していません。相手から見えた IP アドレス: {ip}、送信者: {sender}、宛先: {recipient}。",
  why: "コードだけの応答では、あらゆる原因が考えられます。追加の確認か、受信側への問い合わせが必要です。",
  fix: {
    "ask-receiver":
      "{server} の postmaster に、このメールについてログに何が残っているか問い合わせてください。応答の全文と時刻を添えてください。",
    compare: "同じドメインの別の宛先や、別の送信者で試してください。応答が変わった条件が原因の手がかりになります。",
  },
} satisfies Translation<typeof en>;
