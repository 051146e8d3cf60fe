import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "ファイアウォールによる SMTP の書き換え",
  what: "{host} のポート {port} の応答が途中で書き換えられています: {line}。",
  why: "SMTP 検査機能を持つファイアウォールが、こちら側か相手側の経路上にあります。STARTTLS やログインなどの拡張が取り除かれるため、メールは暗号化されないか、まったく送れません。その先のサーバーに対する検査結果も信用できません。",
  fix: {
    "stop-inspection":
      "ファイアウォールの SMTP 検査を無効にします (Cisco の機器では inspect esmtp を外し、古い機種では fixup protocol smtp を外します)。",
    compare:
      "別のネットワークから、またはポート 587 で確認します。同じサーバーがそこで STARTTLS を示すなら、ファイアウォールはこちら側にあります。",
  },
} satisfies Translation<typeof en>;
