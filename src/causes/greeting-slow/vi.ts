import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Trả lời chậm",
  what: "{host} mất {seconds} giây mới trả lời ở cổng {port} (giai đoạn: {stage}).",
  why: "Máy chủ thư chờ được nhiều phút, nhưng chương trình, biểu mẫu và công cụ kiểm tra bỏ cuộc sớm hơn rồi báo máy chủ hỏng hoặc không có TLS. Trì hoãn cố ý (greet delay, tarpit) trông giống DNS chậm hoặc bộ lọc quá tải.",
  fix: {
    "find-delay":
      "Trên {host}, tìm xem điều gì tốn thời gian: tra DNS ngược và danh sách chặn cho mỗi bên gửi, bộ lọc quá tải, hay trì hoãn cố ý; giữ dưới 5 giây.",
    "wait-longer": "Bên gửi tới đó nên chờ tới 5 phút trước khi bỏ cuộc, như RFC 5321 yêu cầu.",
  },
} satisfies Translation<typeof en>;
