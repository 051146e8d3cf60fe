import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of delivery-expired. */
export const vi = {
  title: "Bỏ việc gửi vì quá hạn",
  what: "Máy chủ gửi đã bỏ việc gửi đến {recipient} sau khi thử hết thời gian trong hàng đợi, và không nêu lý do. Máy chủ: {server}.",
  why: "Hàng đợi tiếp tục thử trong vài ngày; nếu không lần nào thành công, thư bị trả lại chỉ với trạng thái cuối cùng.",
  fix: {
    "find-first-error":
      "Xem nhật ký của máy chủ gửi để tìm những lần thử trước đến {recipient}: lỗi đầu tiên mới là lý do thật.",
    "check-destination":
      "Kiểm tra xem hiện có kết nối được đến máy chủ thư của tên miền người nhận không, rồi gửi lại.",
  },
} satisfies Translation<typeof en>;
