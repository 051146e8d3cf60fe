import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of policy-block. */
export const vi = {
  title: "Bị từ chối theo một chính sách không nêu rõ",
  what: "Máy chủ ({server}) từ chối thư theo chính sách riêng và không cho biết chính sách nào. Địa chỉ IP mà nó thấy: {ip}; người gửi: {sender}; người nhận: {recipient}.",
  why: "Nơi nhận thường giấu quy tắc đã áp dụng; lý do có thể là IP gửi, DNS ngược, tên miền người gửi, người nhận hoặc nội dung.",
  fix: {
    "ask-receiver":
      "Hỏi postmaster của {server} qua một đường khác xem quy tắc nào đã từ chối thư; kèm nguyên văn câu trả lời và thời điểm.",
    "check-own-side":
      "Kiểm tra những gì các chính sách như vậy thường xét: DNS ngược, danh sách chặn, SPF, DKIM, DMARC và tên HELO của máy chủ gửi.",
  },
} satisfies Translation<typeof en>;
