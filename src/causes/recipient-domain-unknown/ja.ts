import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "存在しない宛先ドメイン",
  what: "{domain} というメールドメインは存在しません。DNS またはサーバーの回答: {answer}。",
  why: "メールの配送先はドメインの DNS レコードで決まるため、存在しない名前には配送できません。",
  fix: {
    "use-meant": "{meant} ではありませんか。{domain} とは打ち間違い程度の違いです。",
    "check-address": "@ より後ろに入力ミスがないか確認します。",
    "renew-domain": "名前が正しい場合は、{domain} の所有者が登録、更新料の支払い、委任の状態を確認する必要があります。",
  },
} satisfies Translation<typeof en>;
