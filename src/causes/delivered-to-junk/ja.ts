import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja: Translation<typeof en> = {
  title: "届いたが、人の目に触れない場所にある",
  what: "メッセージは {mailbox} に届きましたが、迷惑メールまたは削除済みメールのフォルダー {folder} に入りました。",
  why: "配送済みとして扱われ、バウンスも返らないのに、読まれることはほとんどありません。",
  fix: {
    authenticate:
      "自ドメインの SPF、DKIM、DMARC が整合した名前で pass になること (結果はメッセージの Authentication-Results ヘッダーにあります)、送信元 IP アドレスに正引きと一致する PTR があり、ブラックリストに載っていないことを確認してください。",
    "look-at-headers":
      "受信側の迷惑メールフィルターは、判定理由をメッセージのヘッダー (X-Spam-Status など) に書きます。それを読み、誤ったルールを直してください。",
    "mark-as-wanted":
      "「迷惑メールではない」に指定し、差出人を連絡先に追加してください。自分の振り分けルールも確認してください。",
  },
};
