import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of policy-block. */
export const vi = {
  title: "Bị từ chối theo một chính sách không nêu rõ",
  what: "Máy chủ ({server}) từ chối thư theo chính sách riêng và không cho biết chính sách nào. Địa chỉ IP mà nó thấy: {ip}; người gửi: {sender}; người nhận: {recipient}.",
  why: "Nơi nhận thường giấu quy tắc đã áp dụng; lý do có thể là IP gửi, DNS ngược, tên miền người gửi, người nhận hoặc nội dung.",
  fix: {
    "ask-as-told": "Trước hết, xem nơi mà chính câu trả lời chỉ tới: {contact}",
    "ask-receiver":
      "Hỏi postmaster của {server} qua một đường khác xem quy tắc nào đã từ chối thư; kèm nguyên văn câu trả lời và thời điểm.",
    "check-own-side":
      "Kiểm tra những gì các chính sách như vậy thường xét: DNS ngược, danh sách chặn, SPF, DKIM, DMARC và tên HELO của máy chủ gửi.",
    "allow-forwarding":
      "Tổ chức đó không cho chuyển tiếp thư ra ngoài ({forwarding}): tắt chuyển tiếp, hoặc nhờ quản trị viên của tài khoản chuyển tiếp cho phép. Microsoft 365: Defender portal > Policies > Anti-spam > outbound policy > Automatic forwarding, cho người dùng đó.",
  },
} satisfies Translation<typeof en>;
