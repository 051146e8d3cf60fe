import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja: Translation<typeof en> = {
  title: "一つの送信者からの送信が異常に多い",
  what: "メールログによると、{sender} を送信者とするメッセージが一時間 ({hour}) に {messages} 通あり、上限の {limit} 通を超えています。フィルターがメッセージをサーバーに戻す構成では、同じメッセージがログに複数回記録されます。",
  why: "人が手で書く量ではありません。パスワードの漏えいやウェブフォームの悪用であることが多く、サーバーの IP アドレスがブロックリストに載ると、同じサーバーの利用者全員のメールが拒否されます。ただし、メールマガジン、通販サイト、監視システムなど、正当な送信の場合もあります。",
  fix: {
    "ask-whether-wanted":
      "意図した送信かどうかを {sender} の持ち主に確認してください。メールマガジンやプログラムであれば、その送信者だけ上限を上げるか、専用のアドレスから送信させます。",
    "find-the-source":
      "心当たりがなければ、これらのメッセージがどこから入ったかをログで調べてください。ログイン名があれば (Postfix: sasl_username=、Exim: A=)、そのアカウントのパスワードが他人に知られています。送信者アドレスは自由に名乗れるので、アカウントと一致するとは限りません。サーバー自身からであれば (Postfix: pickup の uid=、Exim: U=)、そのシステムユーザーのスクリプトかウェブフォームが送信しています。",
    "close-the-hole":
      "まず送信を止めます。アカウントまたはスクリプトを停止し、キューに残っているものを保留するか削除してください。次にパスワードを変更し、開いているセッションを切断し、仕込まれた転送ルールと持ち主のパソコンを点検します。ウェブフォームは修正し、サイトのソフトウェアは更新してください。",
    "limit-per-login":
      "次からはサーバーが止めるように、ログインごとに一時間の通数を制限します。Postfix: sasl_username で数える postfwd や policyd-rate-limit などのポリシーサービス。smtpd_client_message_rate_limit (anvil) は接続元アドレスごとに数えるため、多数の場所から使われるパスワードには効きません。Exim: ACL の ratelimit で $authenticated_id をキーにします。cPanel: Maximum Hourly Email by Domain Relayed。Plesk: 送信メッセージ数の制限。Exchange: 受信コネクタまたはスロットルポリシーの MessageRateLimit。Microsoft 365: 送信スパムポリシー。",
  },
};
