import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of tls-required. */
export const vi = {
  title: "Bắt buộc mã hóa",
  what: "{server} chỉ nhận thư này hoặc lần đăng nhập này qua kết nối mã hóa (TLS).",
  why: "Mật khẩu và thư không mã hóa có thể bị đọc trên đường truyền, nên máy chủ không tiếp tục nếu không có TLS.",
  fix: {
    "turn-on-tls":
      "Bật mã hóa trong ứng dụng hoặc máy chủ gửi: STARTTLS trên cổng 25 và 587, TLS ngay từ đầu trên cổng 465.",
    "allow-tls-out":
      "Nếu máy chủ gửi đã bật TLS, hãy kiểm tra xem có thiết bị nào trên đường đến {server} loại bỏ STARTTLS không, và thư viện TLS có đủ mới không.",
  },
} satisfies Translation<typeof en>;
