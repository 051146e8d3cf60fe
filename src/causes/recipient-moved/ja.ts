import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of recipient-moved. */
export const ja = {
  title: "移転した宛先",
  what: "サーバー({server})は、宛先({recipient})が移転したか、アドレスがもう使われていないと応答しました。応答に示されたアドレス: {forward}。",
  why: "メールボックスはこのサーバーになく、サーバーはメールを転送しません。",
  fix: {
    "use-new-address": "応答に新しいアドレスが示されている場合は、本当に受信者のものか確かめてから送信してください。",
    "ask-recipient": "示されていない場合は、別の手段で受信者に連絡し、新しいアドレスを確認してください。",
  },
} satisfies Translation<typeof en>;
