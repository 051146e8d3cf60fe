import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of content-spam. */
export const ja = {
  title: "迷惑メールと判定されたメール",
  what: "サーバー({server})は、このメールを迷惑メールと判定したと応答しました。",
  why: "フィルターは語句、リンク、画像、ヘッダー、送信元を採点し、しきい値を超えたメールを拒否します。",
  fix: {
    "ask-as-told": "まず、応答自体が案内している先を確認します: {contact}",
    rewrite:
      "簡素な内容で送り直してください。件名は明確に、リンクは少なく、短縮 URL は使わず、画像には文章を添え、相手が予期しない添付は避けます。",
    "ask-recipient": "別の手段で受信者に知らせ、あなたのアドレスを許可リストに加えてもらってください。",
    "report-mistake":
      "無害なメールであれば、応答の全文を添えて、{server} の postmaster またはフィルターの提供元に誤判定を報告してください。",
    "scan-outgoing": "自分のメールサーバーでも送信メールを検査し、迷惑メールが外に出る前に止めます。",
  },
} satisfies Translation<typeof en>;
