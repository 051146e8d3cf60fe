import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of ipv6-unreachable. */
export const ja = {
  title: "IPv6 で到達できないメールサーバー",
  what: "{host} は IPv4 では接続できますが、IPv6 では接続できませんでした。試行の結果: {attempt}。",
  why: "IPv6 を使う送信側はそのアドレスから試すため配送が遅れます。IPv4 のない送信側からはまったく届きません。",
  fix: {
    "open-ipv6": "{host} のメールサーバーを {ip} でも待ち受けさせ、ファイアウォールでポートを許可します。",
    "drop-aaaa": "または、IPv6 を使わない間は {host} の AAAA レコードを削除します。",
  },
} satisfies Translation<typeof en>;
