import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of sender-domain-unresolvable. */
export const vi = {
  title: "Tên miền người gửi không có DNS dùng được",
  what: "Máy chủ ({server}) trả lời rằng không phân giải được tên miền của người gửi ({domain}).",
  why: "Thư từ một tên miền không tra được thì không thể trả lời, nên nơi nhận từ chối hoặc trì hoãn.",
  fix: {
    "publish-records":
      "Cho {domain} máy chủ tên hoạt động và bản ghi MX hoặc bản ghi địa chỉ (A/AAAA), rồi kiểm tra chúng trả lời được từ bên ngoài.",
    "correct-sender":
      "Nếu {domain} là tên riêng của máy hoặc gõ sai, hãy đặt người gửi là địa chỉ thuộc một tên miền có thật.",
  },
} satisfies Translation<typeof en>;
