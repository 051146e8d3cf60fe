import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of dane-unusable. */
export const ja = {
  title: "使えない TLSA レコード",
  what: "{name} の TLSA レコードは使えません。見つかったもの: {found}。",
  why: "署名が誤っていると、DANE を検証する送信側はメールを止めなければなりません。適さない種類のレコードは無視され、何も保護しません。",
  fix: {
    "repair-dnssec": "署名が誤っている場合は、署名し直すか、{host} のゾーンの親にある DS レコードを正します。",
    "fit-records":
      "公開鍵の SHA-256 を持つ TLSA 3 1 1 の形のレコードを公開します。メールサーバーは用途 0 と 1 を無視します。",
  },
} satisfies Translation<typeof en>;
