import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Không kết nối được tới máy chủ thư",
  what: "Không kết nối được tới {host} (cổng: {port}). Các lần thử: {attempts}. Vai trò của máy chủ ở đây: {role}.",
  why: "Không có kết nối thì không thể giao thư; bên gửi giữ thư trong hàng đợi và bỏ cuộc sau vài ngày.",
  fix: {
    "start-server": "Khởi động dịch vụ thư trên {host} và cho tường lửa nhận kết nối từ mọi nơi (cổng: {port}).",
    "retry-later":
      "Nếu chỉ ngừng tạm thời, hàng đợi sẽ tự gửi lại; nếu gấp, hãy liên lạc với người nhận bằng cách khác.",
    "check-own-route":
      "Nếu bạn cũng không kết nối được tới máy chủ nào khác qua cùng loại địa chỉ (IPv4 hoặc IPv6), hãy sửa đường đi trong mạng của chính bạn.",
    "check-settings":
      "Trong chương trình thư, kiểm tra tên máy chủ gửi đi và cổng: 587 với STARTTLS, hoặc 465 với SSL/TLS. Nhiều mạng chặn cổng 25.",
    "look-on-this-side":
      "Nếu đã đúng, xem phần mềm diệt virus, tường lửa hoặc mạng đang dùng có chặn chương trình không: thử một lần khi tắt chúng, và một lần qua mạng khác, chẳng hạn mạng điện thoại.",
  },
} satisfies Translation<typeof en>;
