import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Cổng gửi thư đi bị chặn trong chính mạng của bạn",
  what: "Từ đây, cổng {port} không phản hồi ở các máy chủ thư không liên quan với nhau: {hosts}. Cổng khác thì ra được.",
  why: "Tường lửa ở phía này bỏ các kết nối tới cổng đó; mạng công ty, khách sạn và dịch vụ CI thường làm vậy. Khi đó chưa thể nói gì về cổng đó của máy chủ bạn muốn liên lạc.",
  fix: {
    "ask-provider": "Nhờ người quản trị mạng này mở cổng {port} chiều ra.",
    "other-port": "Hoặc dùng cổng khác mà máy chủ của bạn nhận thư: 465, 587 hay 2525.",
  },
} satisfies Translation<typeof en>;
