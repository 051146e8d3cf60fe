import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Danh sách chặn từ chối resolver của bạn",
  what: "{list} không trả lời truy vấn từ DNS resolver của bạn. Câu trả lời nhận được: {answer}.",
  why: "Đa số danh sách từ chối resolver công cộng hoặc bị dùng quá mức. Từ đây không thể biết một IP có trong danh sách này hay không; bị từ chối không có nghĩa là bị liệt kê.",
  fix: {
    "own-resolver": "Hãy truy vấn qua resolver riêng, không chuyển tiếp tới resolver công cộng: {flag}",
    register: "Hoặc đăng ký với đơn vị vận hành danh sách nếu họ cấp khóa truy vấn.",
  },
} satisfies Translation<typeof en>;
