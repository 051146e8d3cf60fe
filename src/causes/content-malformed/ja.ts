import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of content-malformed. */
export const ja = {
  title: "形式に誤りのあるメール",
  what: "サーバー({server})は、メール自体が形式の規則に違反していると応答しました。ヘッダー、改行や行の長さ、MIME の構造のいずれかです。",
  why: "フィルターとメールソフトで解釈が分かれる不正な形式は攻撃に悪用されるため、受信側は拒否します。",
  fix: {
    "fix-program":
      "メールを生成するプログラムを修正してください。From と Date は必ず 1 回、Message-ID、To、Subject は多くても 1 回、各行は CR LF で終わり 998 文字以内とし、ヘッダーに生の 8 ビット文字を入れないでください。",
    "other-program":
      "同じ本文を一般的なメールソフトから送ってみてください。届く場合は、最初のメールを生成したプログラムが原因です。",
  },
} satisfies Translation<typeof en>;
