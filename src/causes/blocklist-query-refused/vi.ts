import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Danh sách chặn từ chối resolver của bạn",
  what: "{list} không trả lời truy vấn từ DNS resolver của bạn. Câu trả lời nhận được: {answer}.",
  why: "Đa số danh sách từ chối resolver công cộng hoặc bị dùng quá mức. Từ đây không thể biết một IP hay tên miền có trong danh sách này hay không; bị từ chối không có nghĩa là bị liệt kê.",
  fix: {
    "own-resolver": "Hãy truy vấn qua resolver riêng, không chuyển tiếp tới resolver công cộng: {flag}",
    register: "Hoặc đăng ký với đơn vị vận hành danh sách nếu họ cấp khóa truy vấn.",
    "use-key":
      "Hoặc xin khóa từ đơn vị vận hành danh sách rồi đặt trong biến môi trường, không ghi ra dòng lệnh: {setting}",
  },
} satisfies Translation<typeof en>;
