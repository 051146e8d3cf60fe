import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of recipient-address-syntax. */
export const ja = {
  title: "不正な形式の宛先アドレス",
  what: "サーバー({server})は、宛先アドレス({recipient})の書き方が正しくないと応答しました。",
  why: "形式に反したアドレスは配送先を特定できないため、サーバーはメールボックスを探すことすらしません。",
  fix: {
    "retype-address":
      "アドレスを手で入力し直してください。空白、コンマ、コピー時に紛れ込んだ引用符や山括弧を除き、@ は一つだけ、その後に完全なドメインを書きます。",
    "clean-address-book":
      "アドレス帳、フォーム、リストに由来する場合は元を修正し、保存前に形式を確認するようにしてください。",
  },
} satisfies Translation<typeof en>;
