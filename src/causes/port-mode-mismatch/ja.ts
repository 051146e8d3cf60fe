import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of port-mode-mismatch. */
export const ja = {
  title: "ポートの暗号化方式の誤り",
  what: "{host} のポート {port} は、こちらの開始方式と異なる応答をしました。こちらの開始方式: {expected}。応答した方式: {actual}。",
  why: "ソフトウェアはポート番号で方式を決めます。465 は最初から TLS、25 と 587 は平文で始めて切り替えます。方式が合わないと、双方が待ち続けるか切断します。",
  fix: {
    "set-mode":
      "{host} では、最初から TLS を使うのはポート 465 だけにし(Postfix: smtpd_tls_wrappermode)、25 と 587 では STARTTLS を提供します。",
    "set-client": "それまでは、メールソフトをポート {port} で応答した方式に合わせます: {actual}",
  },
} satisfies Translation<typeof en>;
