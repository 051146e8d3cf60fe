import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Bên nhận hiểu sai danh sách chặn",
  what: "Máy chủ ({server}) từ chối thư vì {list}, nhưng lời lẽ cho thấy danh sách đã từ chối truy vấn chứ không liệt kê {ip}. Kết quả khi chúng tôi tự tra: {answer}.",
  why: "Danh sách trả cho resolver công cộng hoặc bị dùng quá mức một mã đặc biệt, không phải mã liệt kê. Bên nhận hiểu nhầm mã đó sẽ từ chối mọi người gửi.",
  fix: {
    "fix-resolver":
      "Phía bên nhận: truy vấn {list} qua resolver riêng hoặc bằng khóa do đơn vị vận hành cấp, và chỉ tính các mã liệt kê đã được công bố.",
    "tell-recipient": "Báo cho quản trị viên của người nhận; xin gỡ tên khỏi danh sách không có tác dụng.",
  },
} satisfies Translation<typeof en>;
