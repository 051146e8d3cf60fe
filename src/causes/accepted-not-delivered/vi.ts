import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi: Translation<typeof en> = {
  title: "Máy chủ đã nhận nhưng thư không vào hộp thư",
  what: "Máy chủ đã nhận thư {message}; {seconds} giây sau vẫn không thấy thư trong thư mục nào đọc được của {mailbox} (số thư mục đã xem: {folders}).",
  why: "Máy chủ nào nhận thư thì phải chịu trách nhiệm giao thư hoặc trả lại. Nhưng có bộ lọc giữ lại hoặc bỏ luôn thư bị coi là rác mà không báo cho ai.",
  fix: {
    "follow-receipt":
      "Tìm biên nhận của máy chủ (câu trả lời 250 kèm số hàng đợi) trong nhật ký thư của bên nhận: ở đó ghi thư đã đi đâu, vào hàng đợi, khu cách ly, quy tắc lọc hay hộp thư khác.",
    "wait-longer": "Thử lại với --deadline dài hơn: thư chỉ đến muộn thì chưa phải là mất.",
  },
};
