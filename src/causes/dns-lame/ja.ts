import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of dns-lame. */
export const ja = {
  title: "ゾーンについて応答しないネームサーバー",
  what: "{server} は {zone} のネームサーバーとして登録されていますが、直接問い合わせるとゾーンを正しく提供していません。応答: {answer}。",
  why: "このサーバーに問い合わせたリゾルバーは答えを得られず、別のサーバーを当たります。メールの宛先検索は遅くなり、ときどき失敗し、ほかのサーバーが止まれば完全に失敗します。",
  fix: {
    "serve-zone": "{server} にゾーン {zone} を読み込み、ポート 53 で UDP と TCP の両方に応答させます。",
    "drop-server":
      "{server} がもうこのゾーンを担当しないのであれば、ゾーンの NS レコードとレジストラの登録から外します。",
  },
} satisfies Translation<typeof en>;
