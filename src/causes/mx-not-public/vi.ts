import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of mx-not-public. */
export const vi = {
  title: "MX trỏ tới địa chỉ không công khai",
  what: "Theo câu trả lời DNS thấy ở đây, {host}, một MX của {domain}, trỏ tới các địa chỉ không truy cập được từ Internet: {addresses}.",
  why: "Địa chỉ nội bộ, loopback và link-local có nghĩa khác nhau ở mỗi mạng, nên bên gửi ở ngoài không bao giờ tới được máy chủ này.",
  fix: {
    "publish-public":
      "Công bố địa chỉ công khai của máy chủ thư, tức địa chỉ mà tường lửa chuyển tiếp cổng 25, và chỉ dùng địa chỉ nội bộ trong DNS nội bộ.",
    "ask-outside":
      "Nếu chạy từ bên trong chính mạng đó, hãy hỏi một resolver công cộng: ở ngoài tên này có thể trỏ tới nơi khác.",
  },
} satisfies Translation<typeof en>;
