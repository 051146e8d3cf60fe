import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of connection-dropped. */
export const ja = {
  title: "通信途中の接続切断",
  what: "{server} への接続は確立しましたが、やり取りが終わる前に失われました。最後の段階: {stage}。ここでのサーバーの役割: {role}。",
  why: "途中で中断されたメールは配送されません。送信サーバーが保持し、再送を試みます。",
  fix: {
    "try-again": "キューの自動再送に任せてください。一度きりの切断は、多くの場合 1 時間以内に解消します。",
    "check-server-log":
      "{server} 側で、その時刻のメールログに異常終了、過負荷、応答なしに切断するフィルターがないか調べてください。",
    "check-firewall":
      "毎回起こる場合は、両サーバー間のファイアウォールや SMTP 検査機能、大きなパケットの消失(パス MTU)を調べてください。",
    "check-program":
      "メールソフトで送信サーバーのポートと暗号化（587 は STARTTLS、465 は SSL/TLS）を確認し、ウイルス対策ソフトのメール検査を外して一度試し、大きな添付ファイルではサーバーのタイムアウトを長くします。",
  },
} satisfies Translation<typeof en>;
