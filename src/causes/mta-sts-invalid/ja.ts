import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of mta-sts-invalid. */
export const ja = {
  title: "使えない MTA-STS ポリシー",
  what: "{domain} は MTA-STS ポリシーがあると宣言していますが、送信側はそれを使えません。場所: {place}。誤り: {faults}。",
  why: "使えるポリシーが見つからない送信側はポリシーがないものとして配送するため、{domain} 宛のメールは保護されません。以前のポリシーを記憶している送信側は、期限が切れるまでそれに従います。",
  fix: {
    "repair-policy":
      "示された箇所を修正します: {faults}。ポリシーは {url} に、その名前に対する公的認証局の証明書を使った HTTPS で置き、リダイレクトなしの HTTP 200 で返し、version、mode、mx、max_age を含めます。",
    "repair-record":
      "{record} のレコードは 1 つだけとし、v=STSv1; id=20260101T000000; の形にします。ポリシーを変えるたびに id も変えます。",
  },
} satisfies Translation<typeof en>;
