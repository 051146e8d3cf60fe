import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Bản ghi SPF có ptr",
  what: "Bản ghi SPF của {domain} dùng ptr: {terms}.",
  why: "ptr không nên được công bố nữa: nó phụ thuộc vào DNS ngược của bên kết nối, tốn nhiều lần tra, và một số bên nhận bỏ qua nó, nên chính máy chủ của bạn có thể không qua.",
  fix: {
    "name-addresses": "Thay {terms} bằng ip4 và ip6 ghi địa chỉ các máy chủ của bạn, hoặc bằng a hay mx.",
  },
} satisfies Translation<typeof en>;
