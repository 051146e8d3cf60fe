import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dkim-key-missing. */
export const vi = {
  title: "Không có khóa DKIM tại selector",
  what: "Không có khóa DKIM tại {name}, nơi selector {selector} cho biết đặt khóa của {domain}.",
  why: "Bên nhận không thể kiểm tra chữ ký khi thiếu khóa: thư bị coi như không ký và không đạt DMARC nếu SPF cũng không đạt.",
  fix: {
    "publish-key":
      "Công bố khóa công khai của selector {selector} dưới dạng bản ghi TXT tại {name}, đúng như phần mềm thư hoặc nhà cung cấp của bạn chỉ dẫn.",
    "check-selector":
      "Hoặc sửa lại selector: so sánh s= trong tiêu đề DKIM-Signature của một thư bạn đã gửi với {selector}. CNAME trỏ tới nhà cung cấp phải dẫn đến một tên có thật.",
  },
} satisfies Translation<typeof en>;
