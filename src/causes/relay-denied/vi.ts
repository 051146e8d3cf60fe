import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Bị từ chối chuyển tiếp (relay)",
  what: "Máy chủ ({server}) không nhận thư gửi tới tên miền đó ({domain}) từ máy này. Vai trò của máy chủ ở đây: {role}.",
  why: "Máy chủ nhận thư cho các tên miền nó quản lý, và chỉ chuyển tiếp thư khác cho những máy nó nhận ra qua đăng nhập hoặc qua IP.",
  fix: {
    "host-domain":
      "Nếu máy chủ đó ({server}) là MX của tên miền đó ({domain}): thêm tên miền này vào danh sách tên miền nội bộ, hoặc sửa bản ghi MX đang trỏ tới đó.",
    "log-in":
      "Nếu máy chủ đó ({server}) là máy chủ gửi thư của bạn: bật xác thực SMTP, thường ở cổng 587 hoặc 465, hoặc nhờ cho phép IP của bạn; một số nhà cung cấp cũ yêu cầu đăng nhập POP3 trước.",
    "by-place":
      "Điều quyết định là bạn kết nối từ đâu. Ở nhà, trong mạng của chính nhà cung cấp, máy chủ gửi đi của họ sẽ chuyển tiếp cho bạn. Ở cơ quan, khách sạn hay máy công cộng, máy chủ không biết bạn là khách hàng nên từ chối tên miền khác, còn thư tới địa chỉ thuộc tên miền của họ vẫn gửi được.",
    "known-address":
      "Cùng thư đó, máy chủ này đã nhận khi gửi từ một địa chỉ khác của bạn ({accepted}): nó xét theo địa chỉ bạn kết nối từ đó. Hãy gửi từ địa chỉ ấy, hoặc nhờ cho phép cả địa chỉ này ({ip}); địa chỉ tự thay đổi thì lúc được lúc không.",
    "other-port":
      "Ở cổng {port}, cùng máy chủ đó đã nhận cùng thư: hãy đặt chương trình thư, hoặc máy chủ gửi, dùng cổng ấy.",
    "ask-provider":
      "Hỏi nhà cung cấp máy chủ đó cho dùng cách nào rồi thiết lập chương trình thư theo đó: đăng nhập (SMTP AUTH), đăng nhập POP3 trước, chỉ trong mạng của họ, hoặc địa chỉ IP cố định.",
    "use-own-server": "Nếu không, hãy dùng máy chủ gửi thư của mạng bạn đang kết nối.",
    "log-in-there":
      "Trong chương trình thư hoặc máy chủ gửi, hãy bật xác thực SMTP với {server}, thường ở cổng 587 hoặc 465, hoặc nhờ bên đó cho phép IP của bạn; một số nhà cung cấp cũ yêu cầu đăng nhập POP3 trước.",
  },
} satisfies Translation<typeof en>;
