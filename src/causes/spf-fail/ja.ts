import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "SPF 認証の失敗",
  what: "{ip} は {domain} の送信元として認められていません。こちらで行った SPF 検証の結果: {result}。公開中のレコード: {record}。受信側が問い合わせられなかった対象: {unread}。",
  why: "SPF は、どの IP アドレスがそのドメインのメールを送ってよいかを示す仕組みで、それ以外からのメールは拒否または警戒されます。（こちらの結果は {passed} です。受信側は別の IP アドレスか古いレコードを見ています。）",
  fix: {
    authorise: "{ip} から {domain} のメールを送ってよい場合は、現在の SPF レコードを次の内容に置き換えます: {proposal}",
    "add-address": "{ip} から {domain} のメールを送ってよい場合は、そのドメインの SPF レコードに加えます。",
    "mend-lookup":
      "{domain} のネームサーバーを確認します。受信側は SPF レコードの問い合わせに応答を得られず、受け取りを保留しました。メールは自動的に再送されます。",
    "send-elsewhere": "そうでない場合は、{domain} のレコードで許可済みのサーバーから送信します。",
  },
} satisfies Translation<typeof en>;
