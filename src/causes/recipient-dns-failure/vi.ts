import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "DNS của tên miền người nhận bị lỗi",
  what: "DNS của {domain} không cho câu trả lời dùng được. Lỗi: {failure}.",
  why: "Không có câu trả lời thì bên gửi không biết giao thư tới đâu; thư được giữ lại và gửi lại sau.",
  fix: {
    "repair-zone":
      "Nhờ kiểm tra các máy chủ tên của {domain}: máy nào cũng phải trả lời, có cùng một zone, và nếu dùng DNSSEC thì chữ ký phải hợp lệ.",
    "retry-later": "Trong lúc chờ, cứ để thư trong hàng đợi; thư sẽ được tự gửi lại.",
  },
} satisfies Translation<typeof en>;
