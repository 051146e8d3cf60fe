import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of message-too-large. */
export const ja = {
  title: "大きすぎるメール",
  what: "サーバー({server})は、メールのサイズが上限を超えていると応答しました。",
  why: "サーバーやメールボックスにはサイズの上限があります。添付ファイルはメール用に変換すると約 3 分の 1 大きくなります。",
  fix: {
    "send-link": "大きなファイルはファイル共有サービスに置き、リンクを送ってください。",
    "split-message": "添付ファイルを圧縮するか、複数のメールに分けて送ってください。",
    "raise-limit": "このサイズのメールを通すべきであれば、{server} のサイズ上限を引き上げてください。",
  },
} satisfies Translation<typeof en>;
