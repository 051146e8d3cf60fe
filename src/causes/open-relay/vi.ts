import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Máy chủ chuyển tiếp mở",
  what: "{server} nhận thư cho {recipient}, không thuộc miền của nó, từ người lạ không đăng nhập. Không có thư nào được gửi.",
  why: "Kẻ gửi thư rác tìm ra máy chủ như vậy trong vài ngày và gửi qua đó; địa chỉ máy chủ sẽ vào danh sách chặn và thư của chính bạn bị từ chối khắp nơi.",
  fix: {
    "close-relay":
      "Cho {server} chỉ nhận thư từ ngoài cho các miền của nó, và chỉ chuyển tiếp cho người đã đăng nhập hoặc địa chỉ bạn liệt kê (Postfix: reject_unauth_destination trong smtpd_relay_restrictions, và mynetworks hẹp nhất có thể).",
  },
} satisfies Translation<typeof en>;
