import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of mailbox-full. */
export const vi = {
  title: "Hộp thư đầy",
  what: "Máy chủ ({server}) trả lời rằng hộp thư ({recipient}) không còn chỗ để nhận thư.",
  why: "Hộp thư vượt hạn mức dung lượng sẽ không nhận thư mới cho đến khi có chỗ trống.",
  fix: {
    "free-space": "Xóa hoặc lưu trữ thư cũ, dọn sạch thùng rác và thư mục thư rác.",
    "raise-quota": "Tăng hạn mức dung lượng của {recipient}, hoặc bỏ hạn mức nếu đã đặt nhầm.",
    "tell-recipient": "Báo cho người nhận bằng cách khác rằng hộp thư đã đầy, rồi gửi lại khi có chỗ trống.",
  },
} satisfies Translation<typeof en>;
