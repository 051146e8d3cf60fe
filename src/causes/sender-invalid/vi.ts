import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of sender-invalid. */
export const vi = {
  title: "Địa chỉ người gửi bị coi là không hợp lệ",
  what: "Máy chủ ({server}) trả lời rằng địa chỉ người gửi ({sender}) sai dạng hoặc không xác minh được.",
  why: "Một số nơi nhận kiểm tra dạng của địa chỉ người gửi, hoặc hỏi máy chủ của người gửi xem địa chỉ có tồn tại không, trước khi nhận thư.",
  fix: {
    "correct-sender":
      "Đặt người gửi trong phong bì (envelope sender) là một địa chỉ đầy đủ và có thật, ví dụ hộp thư dùng để nhận thư báo lỗi.",
    "accept-callback":
      "Bảo đảm MX của tên miền người gửi chấp nhận RCPT cho {sender}, kể cả khi được hỏi với người gửi rỗng (<>).",
    "clear-callout":
      "Khi hỏi từ đây bằng người gửi rỗng (<>) như bên nhận vẫn hỏi, MX của tên miền người gửi ({exchanger}) nhận thư cho {sender}. Hãy xóa kết quả kiểm tra mà {server} còn nhớ về địa chỉ này, và xem máy đó có kết nối được tới cổng 25 của {exchanger} không.",
    "let-caller-in":
      "Trong nhật ký của {exchanger}, tìm các lần gọi từ {server}: greylisting, danh sách chặn hoặc giới hạn ở đó có thể cản phép kiểm tra của bên nhận dù không cản ta.",
  },
} satisfies Translation<typeof en>;
