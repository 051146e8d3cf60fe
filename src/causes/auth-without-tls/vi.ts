import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of auth-without-tls. */
export const vi = {
  title: "Cho đăng nhập không mã hóa",
  what: "{host} cho đăng nhập ở cổng {port} qua kết nối không mã hóa. Các cách gửi mật khẩu ở dạng đọc được: {mechanisms}.",
  why: "Ai nghe lén được trên đường truyền sẽ đọc được mật khẩu và gửi thư rác dưới tên chủ tài khoản, khiến máy chủ bị đưa vào danh sách chặn.",
  fix: {
    "offer-after-tls": "Trên {host}, chỉ cho AUTH sau khi đã dùng TLS (Postfix: smtpd_tls_auth_only = yes).",
    "use-tls": "Đặt phần mềm thư dùng cổng 465 với TLS, hoặc 587 với STARTTLS bắt buộc.",
  },
} satisfies Translation<typeof en>;
