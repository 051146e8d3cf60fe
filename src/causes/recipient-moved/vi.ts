import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of recipient-moved. */
export const vi = {
  title: "Người nhận đã chuyển địa chỉ",
  what: "Máy chủ ({server}) trả lời rằng người nhận ({recipient}) đã chuyển đi hoặc địa chỉ không còn dùng. Địa chỉ nêu trong câu trả lời: {forward}.",
  why: "Hộp thư không còn trên máy chủ này và máy chủ không chuyển tiếp thư.",
  fix: {
    "use-new-address": "Nếu câu trả lời nêu địa chỉ mới, hãy chắc chắn đó đúng là của người nhận rồi mới gửi.",
    "ask-recipient": "Nếu không nêu, hãy liên hệ người nhận bằng cách khác và hỏi địa chỉ mới.",
  },
} satisfies Translation<typeof en>;
