import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of auth-required. */
export const ja = {
  title: "送信前の認証が必要",
  what: "サーバー({server})は、このメールを受け付ける前にログイン(SMTP AUTH)を求めています。",
  why: "送信サーバーは登録ユーザーのメールだけを中継します。ログインしなければ、第三者と区別できません。",
  fix: {
    "turn-on-auth":
      "メールソフトの送信サーバー設定で「送信サーバー(SMTP)は認証が必要」を有効にし、メールボックスのユーザー名とパスワードを入力してください。",
    "where-in-programs":
      "Outlook:「ファイル > アカウント設定 > 変更 > 詳細設定 > 送信サーバー」。Thunderbird:「アカウント設定 > 送信 (SMTP) サーバー > 編集 > 認証方式」。Apple の「メール」:「設定 > アカウント > サーバ設定 > 送信用メールアカウント」。iPhone:「メール > アカウント > SMTP > 認証」。",
    "use-submission-port":
      "ポート 25 ではなく、認証用に用意されたポート 587(STARTTLS)または 465(TLS)で送信してください。",
    "allow-strangers":
      "{server} が受信者ドメインの MX である場合は、自ドメイン宛のメールを認証なしで受け付けるよう設定してください。他のサーバーはアカウントを持っていません。",
  },
} satisfies Translation<typeof en>;
