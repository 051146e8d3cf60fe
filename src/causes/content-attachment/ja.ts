import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of content-attachment. */
export const ja = {
  title: "受け付けない種類の添付ファイル",
  what: "サーバー({server})は、種類、名前、または圧縮ファイルの中身を理由に、この添付ファイルまたは内容を受け付けないと応答しました。",
  why: "マルウェアの侵入経路になるため、受信側は実行ファイル、スクリプト、マクロ、パスワード付き圧縮ファイルを中身にかかわらず拒否します。",
  fix: {
    "share-file": "ファイルをファイル共有サービスに置き、リンクを送ってください。",
    "other-format":
      "または、PDF やマクロなしの文書など安全な形式で送ってください。拡張子の変更やパスワード付き圧縮は、ほとんど効果がなく逆効果になりがちです。",
    "allow-type": "業務で日常的に必要な種類であれば、{server} でこの送信者または受信者に対して許可してください。",
  },
} satisfies Translation<typeof en>;
