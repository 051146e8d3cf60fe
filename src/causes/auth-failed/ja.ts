import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of auth-failed. */
export const ja = {
  title: "ログインの拒否",
  what: "サーバー({server})はログインを拒否しました。",
  why: "ユーザー名、パスワード、または認証方式が受け入れられなければ、メールを送信できません。",
  fix: {
    "check-credentials":
      "ユーザー名(多くはメールアドレス全体)とパスワードを入力し直してください。受信に使えるものと同じ組み合わせです。",
    "use-app-password":
      "2 段階認証を使うアカウントや、通常のパスワードを受け付けないプロバイダーでは、アプリパスワードまたは OAuth を使ってください。",
    "check-account":
      "{server} 側で、アカウントがロックされていないこと、SMTP 送信が許可されていること、提示している認証方式が実際に動作することを確認してください。",
    "other-mechanism":
      "同じユーザー名とパスワードで、別の方式ではログインできました。メールソフトで {mechanism} ではなく {works} を使うよう設定してください。",
    "mend-mechanism":
      "{server} の {mechanism} を直すか、提示をやめてください。この方式には専用の形で保存されたパスワードが必要で、アカウントにそれがないことがあります。",
  },
} satisfies Translation<typeof en>;
