import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of mailbox-full. */
export const ja = {
  title: "メールボックスの容量超過",
  what: "サーバー({server})は、メールボックス({recipient})に空き容量がないと応答しました。",
  why: "容量の上限を超えたメールボックスは、空きができるまで新しいメールを受信できません。",
  fix: {
    "free-space": "古いメールを削除またはアーカイブし、ごみ箱と迷惑メールフォルダーを空にしてください。",
    "raise-quota": "{recipient} の容量上限を引き上げるか、誤って設定されている場合は解除してください。",
    "tell-recipient": "メールボックスがいっぱいであることを別の手段で受信者に伝え、空きができてから再送してください。",
  },
} satisfies Translation<typeof en>;
