import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of tls-failed. */
export const vi = {
  title: "Mã hóa TLS thất bại",
  what: "Không thiết lập được TLS với {server} (cổng: {port}). Lý do được nêu: {reason}. Thiết lập được khi chỉ đề nghị: {works}. Vai trò của máy chủ ở đây: {role}.",
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
    "check-program":
      "Trong chương trình thư, đặt cổng và mã hóa của máy chủ gửi đi khớp nhau: 587 với STARTTLS, hoặc 465 với SSL/TLS; chương trình và hệ điều hành phải đủ mới để dùng TLS 1.2.",
    "compare-policy":
      "Câu trả lời nói đến DANE hoặc MTA-STS: hãy đối chiếu bản ghi TLSA của tên miền (sau khi gia hạn: của cả khóa cũ và khóa mới), hoặc các tên trong chính sách MTA-STS, với chứng chỉ mà máy chủ đưa ra.",
  },
} satisfies Translation<typeof en>;
