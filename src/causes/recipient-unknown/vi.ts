import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of recipient-unknown. */
export const vi = {
  title: "Máy chủ không biết người nhận này",
  what: "Máy chủ ({server}) trả lời rằng không có hộp thư này ({recipient}).",
  why: "Máy chủ từ chối thư gửi đến địa chỉ không có hộp thư; gửi lại cũng không thay đổi được gì.",
  fix: {
    "check-spelling":
      "So {recipient} từng ký tự với một địa chỉ chắc chắn đúng: chú ý khoảng trắng, ký tự bị đảo và phần đuôi tên miền bị sai.",
    "ask-recipient": "Liên hệ người nhận bằng cách khác, ví dụ điện thoại, và hỏi địa chỉ đang dùng.",
    "create-mailbox":
      "Nếu địa chỉ này lẽ ra phải dùng được, phía nhận cần tạo hộp thư hoặc bí danh (alias) và kiểm tra bản ghi MX của tên miền có trỏ đến máy chủ chứa hộp thư đó không.",
  },
} satisfies Translation<typeof en>;
