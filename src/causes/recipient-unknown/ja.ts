import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of recipient-unknown. */
export const ja = {
  title: "サーバーに存在しない宛先",
  what: "サーバー({server})は、そのメールボックス({recipient})は存在しないと応答しました。",
  why: "メールボックスが存在しない宛先へのメールは受信側で拒否されます。再送しても結果は変わりません。",
  fix: {
    "check-spelling":
      "{recipient} を正しいとわかっているアドレスと一文字ずつ見比べてください。余分な空白、文字の入れ替わり、ドメイン末尾の誤りに注意してください。",
    "ask-recipient": "電話など別の手段で受信者に連絡し、現在使っているアドレスを確認してください。",
    "create-mailbox":
      "有効なはずのアドレスであれば、受信側でメールボックスまたはエイリアスを作成し、ドメインの MX レコードがそのアドレスを収容するサーバーを指しているか確認してください。",
  },
} satisfies Translation<typeof en>;
