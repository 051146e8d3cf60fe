import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of recipient-disabled. */
export const vi = {
  title: "Hộp thư bị vô hiệu hóa",
  what: "Máy chủ ({server}) trả lời rằng hộp thư ({recipient}) bị vô hiệu hóa hoặc hiện không nhận thư.",
  why: "Hộp thư bị đình chỉ, bị khóa, hết hạn hoặc không hoạt động sẽ không nhận thư, dù địa chỉ từng đúng.",
  fix: {
    "enable-mailbox": "Kích hoạt lại hộp thư, hoặc xóa địa chỉ này nếu không còn dùng.",
    "ask-recipient": "Liên hệ người nhận bằng cách khác và hỏi một địa chỉ còn dùng được.",
  },
} satisfies Translation<typeof en>;
