import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "メールを受け取らないドメイン",
  what: "{domain} はメールを受け取りません。DNS またはサーバーの回答: {answer}。",
  why: "null MX はメールを受け取らないという宣言です。MX レコードもアドレスレコードもない場合は、配送先のサーバーが存在しません。",
  fix: {
    "use-meant": "{meant} ではありませんか。{domain} とは打ち間違い程度の違いです。",
    "check-address": "@ より後ろに入力ミスがないか確認し、必要なら受信者に別のアドレスを尋ねます。",
    "publish-mx": "{domain} でメールを受け取りたい場合は、メールサーバーを示す MX レコードを公開します。",
  },
} satisfies Translation<typeof en>;
