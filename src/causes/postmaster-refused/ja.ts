import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of postmaster-refused. */
export const ja = {
  title: "postmaster 宛てメールの拒否",
  what: "{server} は {address} 宛てのメールを拒否しました。このアドレスは、メールを受け取るすべてのドメインで受け付ける必要があります。",
  why: "ほかの運用者はこのアドレスに問題を知らせます。拒否すると連絡が届かず、これを理由にドメインを掲載するリストもあります。",
  fix: {
    "create-postmaster":
      "{address} を、実際に読まれるメールボックスまたはそのエイリアスとして作成し、フィルターの対象から外します。",
  },
} satisfies Translation<typeof en>;
