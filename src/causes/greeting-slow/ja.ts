import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "応答の遅いサーバー",
  what: "{host} はポート {port} での応答に {seconds} 秒かかりました (段階: {stage})。",
  why: "メールサーバーは数分待ちますが、アプリケーションやフォーム、検査ツールはその前に諦め、停止中や TLS 非対応と報告します。意図的な遅延 (greet delay、tarpit) は、DNS の遅さやフィルターの過負荷と区別がつきません。",
  fix: {
    "find-delay":
      "{host} で時間のかかる箇所を調べます。接続元ごとの逆引きやブロックリストの照会、過負荷のフィルター、意図的な遅延などです。5 秒未満に抑えてください。",
    "wait-longer": "送信側は、RFC 5321 のとおり最長 5 分は待つように設定します。",
  },
} satisfies Translation<typeof en>;
