import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of reputation-low. */
export const ja = {
  title: "送信元の低いレピュテーション",
  what: "サーバー({server})は、送信元のレピュテーション(評価)が低いと応答しました。IP アドレス: {ip}、送信者ドメイン: {domain}。",
  why: "大手の受信側は、苦情、存在しない宛先、過去の迷惑メールをもとに IP アドレスやドメインを評価し、評価の低い送信元を拒否または制限します。",
  fix: {
    "ask-as-told": "まず、応答自体が案内している先を確認します: {contact}",
    "clean-list":
      "エラーになる宛先、苦情のあった宛先、受信に同意していない宛先への送信をやめ、配信停止を簡単にしてください。",
    authenticate:
      "すべてのメールが自ドメインの SPF と DKIM に合格するようにし、正当なメールで評価を積み上げてください。",
    "warm-up": "最初は実際に読んでくれる相手に少量だけ送り、数週間かけて徐々に増やしてください。",
  },
} satisfies Translation<typeof en>;
