import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Tường lửa sửa hội thoại SMTP",
  what: "Lời đáp của {host} ở cổng {port} bị ghi đè trên đường đi: {line}.",
  why: "Có tường lửa kiểm tra SMTP ở giữa, phía bạn hoặc phía họ. Nó bỏ STARTTLS, đăng nhập và các phần mở rộng khác, nên thư đi không mã hóa hoặc không đi được, và không thể tin kết quả kiểm tra máy chủ phía sau.",
  fix: {
    "stop-inspection":
      "Tắt kiểm tra SMTP trên tường lửa (Cisco ASA và PIX: no inspect esmtp, trước là no fixup protocol smtp; hoặc allow-tls trong chính sách kiểm tra).",
    compare: "Thử từ mạng khác hoặc cổng 587: nếu cùng máy chủ đó có STARTTLS thì tường lửa ở phía bạn.",
  },
} satisfies Translation<typeof en>;
