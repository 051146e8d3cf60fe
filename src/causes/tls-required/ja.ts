import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of tls-required. */
export const ja = {
  title: "暗号化が必要",
  what: "{server} は、暗号化された (TLS) 接続でのみこのメールまたはログインを受け付けます。",
  why: "平文で送られたパスワードやメールは経路上で読み取られるおそれがあるため、サーバーは TLS なしでの続行を拒否します。",
  fix: {
    "turn-on-tls":
      "送信側のメールソフトまたはサーバーで暗号化を有効にしてください。ポート 25 と 587 では STARTTLS、465 では最初から TLS を使います。",
    "allow-tls-out":
      "送信サーバーですでに TLS を有効にしている場合は、{server} までの経路で STARTTLS が取り除かれていないか、TLS ライブラリが古くないか確認してください。",
  },
} satisfies Translation<typeof en>;
