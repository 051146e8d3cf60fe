import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of auth-failed. */
export const vi = {
  title: "Đăng nhập bị từ chối",
  what: "Máy chủ ({server}) từ chối lần đăng nhập này.",
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
  },
} satisfies Translation<typeof en>;
