import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of recipient-disabled. */
export const ja = {
  title: "無効化されたメールボックス",
  what: "サーバー({server})は、メールボックス({recipient})が無効か、現在メールを受け付けていないと応答しました。",
  why: "停止・ロック・期限切れ・休眠状態のメールボックスは、アドレスが正しくてもメールを受信しません。",
  fix: {
    "enable-mailbox": "メールボックスを再び有効にするか、使用を終えたアドレスであれば削除してください。",
    "ask-recipient": "別の手段で受信者に連絡し、使えるアドレスを確認してください。",
  },
} satisfies Translation<typeof en>;
