import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "逆引き DNS の未設定",
  what: "{ip} の逆引き DNS がないか、受け入れられていません。こちらで PTR を引いた結果: {answer}。",
  why: "大手の受信側の多くは、逆引きできない IP アドレスからのメールを拒否または遅延させます。（こちらでは {names} が引けました。受信側は別の IP アドレスを引いたか、その名前を条件に合わないとみなしています。）",
  fix: {
    "publish-ptr":
      "{ip} の管理者（通常はホスティング会社や回線事業者）に、逆引きをメールサーバーのホスト名に設定するよう依頼し、そのホスト名の正引きが {ip} になるようにします。",
    "use-relay": "それまでは、逆引きが設定された中継サーバーを経由して送信します。",
    "unhide-client":
      "{ip} はプライベートアドレスです。受信サーバーは接続元ではなく自分側のプロキシやコンテナーネットワークを見ており、どの送信者も同じように拒否します。実際のアドレスが届くようにするのは受信側です（PROXY プロトコル、またはメールサーバーの前でアドレス変換をしない）。",
    "send-over-ipv4":
      "または、IPv4 アドレスに逆引きがあるなら IPv4 だけで送信します（Postfix: inet_protocols = ipv4、Exim: disable_ipv6 = true）。",
  },
} satisfies Translation<typeof en>;
