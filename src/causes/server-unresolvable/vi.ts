import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Tên máy chủ gửi không có địa chỉ IP",
  what: "Máy chủ thư mà bạn chỉ định, {host}, không có địa chỉ IP. Kết quả DNS: {answer}.",
  why: "Không có IP thì không chương trình nào kết nối được, nên không thư nào gửi đi được.",
  fix: {
    "correct-name":
      "Kiểm tra chính tả của {host} ở nơi khai báo máy chủ gửi: trong chương trình hoặc trong biến của job CI.",
    "add-address": "Nếu tên đã đúng, hãy thêm bản ghi A hoặc AAAA cho {host} vào DNS mà máy này dùng.",
  },
} satisfies Translation<typeof en>;
