import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of protocol-error. */
export const ja = {
  title: "受け付けられないコマンド",
  what: "サーバー({server})は、コマンドが誤っていると応答しました。未知のコマンド、書式の誤り、順序の誤り、または受け付けないパラメーターのいずれかです。やり取りの段階: {stage}。",
  why: "クライアントとサーバーの SMTP がかみ合わなければ配送はそこで止まり、再送しても同じです。",
  fix: {
    "check-client":
      "送信サーバーのログでこの応答の直前のコマンドを確認し、送信したプログラムを更新または設定変更してください。切り分けのため、パイプライン処理や特殊なパラメーターを無効にします。",
    "check-between":
      "経路上で SMTP を検査するファイアウォールやウイルス対策を迂回して試してください。双方に知られずにコマンドを書き換えることがあります。",
    "check-server": "一般的なメールサーバーにも同じ応答を返す場合は、{server} の設定を修正してください。",
  },
} satisfies Translation<typeof en>;
