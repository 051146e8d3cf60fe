import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of server-error. */
export const vi = {
  title: "Sự cố ở máy chủ nhận",
  what: "Máy chủ ({server}) trả lời rằng đã có sự cố ở phía nó.",
  why: "Máy chủ không truy cập được thư mục người dùng, hàng đợi hoặc máy phía sau thì không thể nhận trách nhiệm về thư; bản thân thư không có lỗi.",
  fix: {
    "check-log":
      "Xem nhật ký của {server} vào thời điểm trả lời: hàng đợi và ổ đĩa, thư mục người dùng hoặc cơ sở dữ liệu, bộ lọc nội dung, máy chủ mà nó chuyển thư tới.",
    "tell-postmaster":
      "Cứ để thư trong hàng đợi; nếu sau nhiều giờ câu trả lời vẫn vậy, hãy báo postmaster của {server} qua một đường khác, kèm nguyên văn câu trả lời và thời điểm.",
  },
} satisfies Translation<typeof en>;
