import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of content-url-listed. */
export const ja = {
  title: "本文中のリンクのリスト掲載",
  what: "サーバー({server})は、本文中のリンクまたはドメインを理由にメールを拒否すると応答しました。応答に示されたドメイン: {domains}。応答に示されたリスト: {lists}。",
  why: "フィルターは本文中のすべてのリンクを、迷惑メールやフィッシングで使われたドメインのリストと照合します。署名や引用部分のリンクでも、1 件該当すれば拒否されます。",
  fix: {
    "remove-link": "本文と署名からリンク、特に短縮 URL やトラッキング用リンクを取り除いて送り直してください。",
    "check-domain":
      "自分のドメインが載っている場合は、リストの公式ページで確認し、Web サイトの問題を取り除いてから削除を申請してください。示されたドメイン: {domains}。",
    "ask-recipient": "無害で必要なリンクであれば、別の手段で受信者に伝え、受信側で許可リストに加えてもらってください。",
  },
} satisfies Translation<typeof en>;
