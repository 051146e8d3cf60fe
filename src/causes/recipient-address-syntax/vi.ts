import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of recipient-address-syntax. */
export const vi = {
  title: "Địa chỉ người nhận sai dạng",
  what: "Máy chủ ({server}) trả lời rằng địa chỉ người nhận ({recipient}) viết không đúng.",
  why: "Địa chỉ sai quy tắc không dẫn đến đâu, nên máy chủ không tìm hộp thư nào cả.",
  fix: {
    "retype-address":
      "Gõ lại địa chỉ bằng tay: không có khoảng trắng, dấu phẩy, dấu ngoặc kép hay ngoặc nhọn sao chép kèm theo; đúng một dấu @ và sau đó là tên miền đầy đủ.",
    "clean-address-book":
      "Nếu địa chỉ lấy từ danh bạ, biểu mẫu hoặc danh sách, hãy sửa tại đó và kiểm tra dạng trước khi lưu.",
  },
} satisfies Translation<typeof en>;
