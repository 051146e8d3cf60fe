import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of auth-not-offered. */
export const vi = {
  title: "Không có đăng nhập để gửi thư",
  what: "{host} không cung cấp đăng nhập (SMTP AUTH) ở cổng {port}, kể cả khi đã dùng hết mức mã hóa mà nó cho phép.",
  why: "Cổng này dành cho người dùng gửi thư bằng mật khẩu; không có đăng nhập, họ chỉ có thể bị từ chối hoặc bị coi là người lạ.",
  fix: {
    "enable-auth":
      "Bật SMTP AUTH với PLAIN hoặc LOGIN qua TLS ở cổng {port} trên {host}, và kiểm tra dịch vụ xác thực mật khẩu có đang chạy không.",
    "other-port": "Trong lúc đó, gửi qua một cổng khác của cùng nhà cung cấp, thường là 465 hoặc 587.",
  },
} satisfies Translation<typeof en>;
