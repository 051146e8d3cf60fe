import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of auth-failed. */
export const ja = {
  title: "ログインの拒否",
  what: "サーバー({server})はログインを拒否しました。サーバーが挙げた理由: {reason}。",
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
    "allow-smtp-login":
      "パスワードの誤りではなく、ログインしての送信が無効になっています。Microsoft 365 では、管理者がそのメールボックスの「認証済み SMTP」を有効にするか（管理センター: ユーザー > アクティブなユーザー > メール > 電子メール アプリの管理）、組織全体で有効にします（Set-TransportConfig -SmtpClientAuthenticationDisabled $false）。",
    "sign-in-otherwise":
      "サーバーはこのアカウントの通常のパスワードを受け付けません。アプリパスワードを作成して入力するか、OAuth でログインできる設定にします。Google: https://myaccount.google.com/apppasswords",
  },
} satisfies Translation<typeof en>;
