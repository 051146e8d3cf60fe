import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of message-too-large. */
export const vi = {
  title: "Thư quá lớn",
  what: "Máy chủ ({server}) trả lời rằng thư lớn hơn mức nó chấp nhận.",
  why: "Mỗi máy chủ và hộp thư đều có giới hạn kích thước; tệp đính kèm lớn thêm khoảng một phần ba khi được mã hóa để gửi.",
  fix: {
    "send-link": "Đặt tệp lớn lên dịch vụ chia sẻ tệp và gửi liên kết thay thế.",
    "split-message": "Nén tệp đính kèm hoặc chia ra nhiều thư.",
    "raise-limit": "Nếu thư cỡ này cần được nhận, hãy nâng giới hạn kích thước trên {server}.",
  },
} satisfies Translation<typeof en>;
