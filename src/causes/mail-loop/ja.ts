import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of mail-loop. */
export const ja = {
  title: "メールループ",
  what: "サーバー({server})は、メールが循環しているか、経由したサーバーが多すぎると応答しました。宛先: {recipient}。",
  why: "二つのサーバーや転送設定が互いにメールを渡し合うと、いつまでも届きません。サーバーは一定のホップ数で配送を打ち切ります。",
  fix: {
    "break-forwarding":
      "{recipient} の転送設定とエイリアスを、転送先も含めて確認してください。元に戻る転送があってはなりません。",
    "check-routing":
      "MX レコードの指すサーバーが、そのドメインを自分宛として受け取り、外へ送り出していないことを確認してください。",
  },
} satisfies Translation<typeof en>;
