import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Japanese. */
export const ja = {
  title: "正引きと一致しない逆引き",
  what: "{ip} の逆引きは {names} ですが、その正引きは {ip} に戻りません。",
  why: "多くの受信側は、正引きで元の IP アドレスに戻る場合にだけ逆引き名を信用し、そうでなければ未設定とみなします。",
  fix: {
    "add-forward": "その名前を自分で管理している場合は、{ip} を指す A または AAAA レコードを追加します: {names}",
    "change-ptr": "または、{ip} の管理者（通常は事業者）に、正引きで戻る名前を逆引きに設定するよう依頼します。",
  },
} satisfies Translation<typeof en>;
