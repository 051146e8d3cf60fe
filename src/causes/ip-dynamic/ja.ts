import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of ip-dynamic. */
export const ja = {
  title: "動的 IP とみなされた送信元",
  what: "サーバー({server})は、送信元の IP アドレス({ip})が動的または家庭用とみられ、直接配送すべきでないと応答しました。",
  why: "家庭用回線から直接届くメールの多くは感染した機器からの迷惑メールであるため、受信側はメールサーバーからのみ受け付けます。",
  fix: {
    "use-smarthost":
      "プロバイダーの送信サーバー(スマートホスト)に、ポート 587 または 465 でログインして送信してください。",
    "static-address":
      "{ip} がメールサーバー用の固定アドレスであれば、回線事業者に逆引きをメールホスト名に設定し、動的アドレスの範囲から外すよう依頼してください。",
  },
} satisfies Translation<typeof en>;
