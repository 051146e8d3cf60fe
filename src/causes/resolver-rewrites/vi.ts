import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of resolver-rewrites. */
export const vi = {
  title: "Resolver bịa ra câu trả lời",
  what: "Resolver DNS dùng ở đây trả về {to} là địa chỉ của {name}, một tên bịa ra cho phép thử này và không tồn tại.",
  why: "Với resolver như vậy, không thể kết luận điều gì dựa trên việc một tên không tồn tại: danh sách chặn, tên máy sai và bản ghi thiếu đều trông khác sự thật.",
  fix: {
    "other-resolver": "Dùng một resolver trả lời đúng, tốt nhất là của chính bạn: {flag}",
    "switch-off":
      "Hoặc đề nghị người vận hành resolver (nhà cung cấp, bộ định tuyến, bộ lọc) tắt việc chuyển hướng các tên không tồn tại.",
  },
} satisfies Translation<typeof en>;
