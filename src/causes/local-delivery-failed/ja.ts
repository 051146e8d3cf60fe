import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of local-delivery-failed. */
export const ja = {
  title: "メールボックスへの配信の失敗",
  what: "サーバー({server})は、宛先({recipient})のメールを保存または引き渡しできなかったと報告しています。最終段階のプログラムまたはディレクトリで失敗しました。",
  why: "メールは正しいサーバーに届いていますが、そこにあるフィルター、スクリプト、転送設定、メールボックスの権限によって止まっています。",
  fix: {
    "check-delivery-agent":
      "{recipient} への配信を手動で実行してログを確認してください。メールボックスの権限と所有者、フィルター規則(procmail、sieve)、パイプ先とその終了コード、転送ファイルを調べます。",
    "tell-recipient": "別の手段で受信者に知らせてください。送信側では解決できません。",
  },
} satisfies Translation<typeof en>;
