import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of auth-required. */
export const vi = {
  title: "Cần đăng nhập trước khi gửi",
  what: "Máy chủ ({server}) đòi đăng nhập (SMTP AUTH) trước khi nhận thư này.",
  why: "Máy chủ gửi đi chỉ chuyển tiếp thư cho người dùng mà nó biết; nếu không đăng nhập, nó không phân biệt được bạn với người lạ.",
  fix: {
    "turn-on-auth":
      'Trong phần cài đặt máy chủ gửi đi của ứng dụng thư, bật "Máy chủ gửi đi của tôi yêu cầu xác thực", dùng tên người dùng và mật khẩu của hộp thư.',
    "where-in-programs":
      'Outlook: "Tệp > Thiết đặt tài khoản > Thay đổi > Thiết đặt khác > Máy chủ gửi đi". Thunderbird: "Thiết lập tài khoản > Máy chủ gửi đi (SMTP) > Sửa > Phương thức xác thực". Apple Mail: "Cài đặt > Tài khoản > Cài đặt máy chủ". iPhone: "Mail > Tài khoản > SMTP > Xác thực".',
    "use-submission-port":
      "Gửi qua cổng 587 (STARTTLS) hoặc 465 (TLS), là các cổng dành cho việc đăng nhập, thay vì cổng 25.",
    "allow-strangers":
      "Nếu {server} là MX của tên miền người nhận, hãy cho nó nhận thư của chính tên miền đó mà không cần đăng nhập: các máy chủ khác không có tài khoản ở đó.",
  },
} satisfies Translation<typeof en>;
