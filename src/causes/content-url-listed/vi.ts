import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of content-url-listed. */
export const vi = {
  title: "Liên kết trong thư nằm trong danh sách chặn",
  what: "Máy chủ ({server}) trả lời rằng nó từ chối thư vì một liên kết hoặc tên miền trong nội dung. Tên miền được nêu: {domains}. Danh sách được nêu: {lists}.",
  why: "Bộ lọc tra mọi liên kết trong thư với danh sách các tên miền từng xuất hiện trong thư rác và thư lừa đảo; chỉ cần trùng một lần là đủ, kể cả trong chữ ký hoặc phần trích dẫn.",
  fix: {
    "remove-link":
      "Bỏ các liên kết khỏi nội dung và chữ ký, nhất là liên kết rút gọn và liên kết theo dõi, rồi gửi lại.",
    "check-domain":
      "Nếu đó là tên miền của bạn, hãy tra trên trang của danh sách, xử lý trang web liên quan rồi đề nghị gỡ. Tên miền được nêu: {domains}.",
    "ask-recipient":
      "Nếu liên kết vô hại và cần thiết, hãy báo người nhận bằng cách khác để phía nhận đưa nó vào danh sách cho phép.",
  },
} satisfies Translation<typeof en>;
