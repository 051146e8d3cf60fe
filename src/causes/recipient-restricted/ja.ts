import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of recipient-restricted. */
export const ja = {
  title: "この送信者を受け付けない宛先",
  what: "サーバー({server})は、この送信者({sender})からこの宛先({recipient})へのメールを個別に拒否しています。",
  why: "メーリングリストやグループ、メールボックスは、メンバー、組織内、承認済みの送信者からのメールだけを受け付けるよう設定できます。",
  fix: {
    "ask-for-access":
      "受信者またはリストの管理者に、{sender} からの投稿を許可するか代わりに投稿するよう依頼してください。",
    "open-address": "外部からも送れるようにすべきアドレスであれば、{recipient} の制限を解除してください。",
    "send-as-member":
      "リストに登録したアドレスから送信してください。そのサーバーのユーザーだけが送れる場合は、先にログインしてください。",
  },
} satisfies Translation<typeof en>;
