import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of auth-failed. */
export const vi = {
  title: "Đăng nhập bị từ chối",
  what: "Máy chủ ({server}) từ chối lần đăng nhập này. Lý do máy chủ nêu: {reason}.",
  why: "Khi máy chủ không chấp nhận tên người dùng, mật khẩu hoặc cách đăng nhập thì không ai gửi được thư.",
  fix: {
    "check-credentials":
      "Nhập lại tên người dùng (thường là cả địa chỉ email) và mật khẩu; cặp này cũng phải dùng được để đọc thư.",
    "use-app-password":
      "Nếu tài khoản dùng xác minh hai bước, hoặc nhà cung cấp không còn nhận mật khẩu thường, hãy dùng mật khẩu ứng dụng hoặc đăng nhập bằng OAuth.",
    "check-account":
      "Kiểm tra trên {server} rằng tài khoản không bị khóa, được phép gửi qua SMTP và các cách đăng nhập được chào thực sự hoạt động.",
    "other-mechanism":
      "Cùng tên người dùng và mật khẩu đó đăng nhập được bằng cách khác: hãy đặt chương trình thư dùng {works} thay cho {mechanism}.",
    "mend-mechanism":
      "Trên {server}, hãy sửa {mechanism} hoặc thôi chào cách này: nó cần mật khẩu được lưu ở dạng riêng mà tài khoản có thể không có.",
    "allow-smtp-login":
      'Mật khẩu không có lỗi: việc đăng nhập để gửi thư đang bị tắt ở đó. Microsoft 365: quản trị viên bật "Authenticated SMTP" cho hộp thư (admin center: Người dùng > Người dùng hiện hoạt > Thư > Quản lý ứng dụng email), hoặc cho cả tổ chức (Set-TransportConfig -SmtpClientAuthenticationDisabled $false).',
    "sign-in-otherwise":
      "Máy chủ không còn nhận mật khẩu thường của tài khoản này: tạo mật khẩu ứng dụng và nhập mật khẩu đó, hoặc cho chương trình đăng nhập bằng OAuth. Google: https://myaccount.google.com/apppasswords",
  },
} satisfies Translation<typeof en>;
