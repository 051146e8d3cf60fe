import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of domain-listed. */
export const vi = {
  title: "Tên miền nằm trong danh sách chặn",
  what: "Một tên miền thư ({domain}) được báo là nằm trong danh sách chặn ({lists}).",
  why: "Danh sách chặn tên miền ghi các tên miền xuất hiện trong thư rác; nhiều nơi nhận từ chối mọi thư đến từ hoặc nhắc đến chúng.",
  fix: {
    "not-listed-now":
      "Chúng tôi tự tra được kết quả {answer}: hiện {domain} không còn trong danh sách. Hãy gửi lại; nếu vẫn bị từ chối thì bên nhận còn giữ câu trả lời cũ hoặc đang nói đến một tên miền khác, hãy hỏi quản trị viên bên nhận.",
    "look-again":
      "Tra lần hai bằng công cụ khác không thấy {domain} trong {doubted}: hãy tra lại sau một giờ rồi mới xử lý, vì có thể tên miền vừa được gỡ khỏi danh sách.",
    "find-reason":
      "Tra {domain} trên trang của chính danh sách đó để biết lý do; thường là do trang web hoặc tài khoản bị chiếm.",
    "ask-removal": "Sau khi xử lý nguyên nhân, xin gỡ {domain} tại trang của danh sách ({removal}).",
  },
} satisfies Translation<typeof en>;
