import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of unspecified. */
export const vi = {
  title: "Bị từ chối không nêu lý do",
  what: "Máy chủ ({server}) từ chối và không nêu lý do dùng được. Địa chỉ IP mà nó thấy: {ip}; người gửi: {sender}; người nhận: {recipient}.",
  why: "Câu trả lời chỉ có mã thì nguyên nhân nào cũng có thể; chỉ kiểm tra thêm hoặc hỏi nơi nhận mới biết.",
  fix: {
    "ask-receiver":
      "Hỏi postmaster của {server} xem nhật ký ghi gì về thư này; kèm nguyên văn câu trả lời và thời điểm.",
    compare:
      "Thử gửi cho người nhận khác cùng tên miền và từ người gửi khác: điều làm câu trả lời thay đổi sẽ chỉ ra nguyên nhân.",
  },
} satisfies Translation<typeof en>;
