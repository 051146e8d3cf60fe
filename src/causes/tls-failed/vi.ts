import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of tls-failed. */
export const vi = {
  title: "Mã hóa TLS thất bại",
  what: "Không thiết lập được TLS với {server} (cổng: {port}). Lý do được nêu: {reason}. Thiết lập được khi chỉ đề nghị: {works}.",
  why: "Bên gửi bắt buộc TLS sẽ giữ thư lại hoặc trả về, phần mềm thư không đăng nhập được, còn các bên khác gửi ở dạng không mã hóa.",
  fix: {
    "give-certificate":
      "Cấp cho {server} chứng chỉ kèm khóa: không có chứng chỉ thì nó chỉ chấp nhận các bộ mã ẩn danh, mà hầu như không bên gửi nào đề nghị. Trong Postfix: smtpd_tls_chain_files.",
    "check-server-tls":
      "Trên {server}, kiểm tra chứng chỉ cùng chuỗi và khóa, các phiên bản TLS và bộ mã, và khởi động lại máy chủ thư sau mỗi lần gia hạn.",
    "update-client":
      "Nếu các máy khác kết nối được, hãy cập nhật thư viện TLS và danh sách tổ chức cấp chứng chỉ ở phía gửi.",
    "check-between":
      "Nếu cả hai phía đều ổn, hãy tìm tường lửa hoặc phần mềm diệt vi-rút ở giữa làm hỏng quá trình bắt tay.",
  },
} satisfies Translation<typeof en>;
