import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Không kết nối được tới máy chủ thư",
  what: "Không kết nối được tới {host} (cổng: {port}). Các lần thử: {attempts}.",
  why: "Không có kết nối thì không thể giao thư; bên gửi giữ thư trong hàng đợi và bỏ cuộc sau vài ngày.",
  fix: {
    "start-server": "Khởi động máy chủ thư trên {host} và cho tường lửa nhận kết nối từ mọi nơi (cổng: {port}).",
    "retry-later":
      "Nếu chỉ ngừng tạm thời, hàng đợi sẽ tự gửi lại; nếu gấp, hãy liên lạc với người nhận bằng cách khác.",
    "check-own-route":
      "Nếu bạn cũng không kết nối được tới máy chủ nào khác qua cùng loại địa chỉ (IPv4 hoặc IPv6), hãy sửa đường đi trong mạng của chính bạn.",
  },
} satisfies Translation<typeof en>;
