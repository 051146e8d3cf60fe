import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of message-unauthenticated. */
export const ja = {
  title: "送信ドメイン認証を通らないメール",
  what: "サーバー({server})は、SPF・DKIM・DMARC の検証に合格していない、または合格が足りないと応答しました。送信者ドメイン: {domain}。",
  why: "どの検証にも合格しなければ、本当にそのドメインからのメールか判断できないため、拒否する受信側が増えています。",
  fix: {
    "add-spf-dkim":
      "送信に使うすべてのサーバーを含む SPF レコードを公開し、From: ヘッダーのドメインの DKIM 署名を付けて送信してください。",
    "send-from-own": "Web サーバーや機器から直接送らず、{domain} としての送信が許可されたサーバーを経由してください。",
  },
} satisfies Translation<typeof en>;
