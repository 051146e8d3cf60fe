import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of recipient-rate-limited. */
export const ja = {
  title: "受信が多すぎる宛先",
  what: "サーバー({server})は、宛先({recipient})へのメールが許容される速度を超えていると応答しました。",
  why: "プロバイダーは、一つのメールボックスや組織が一定時間に受け取れる量を制限しています。あなたのメールだけでなく、全員分が数えられます。",
  fix: {
    wait: "キューの自動再送に任せ、この宛先への送信間隔を空けてください。応答に示された待ち時間(秒): {seconds}。",
    "find-the-flood":
      "受信側では、{recipient} に対するメールループ、大量の通知、登録攻撃がないか調べるか、上限を引き上げてください。",
  },
} satisfies Translation<typeof en>;
