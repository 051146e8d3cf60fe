import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of connection-dropped. */
export const vi = {
  title: "Mất kết nối giữa chừng",
  what: "Kết nối đến {server} đã được thiết lập rồi bị mất trước khi phiên kết thúc. Giai đoạn cuối: {stage}. Vai trò của máy chủ ở đây: {role}.",
  why: "Thư bị gián đoạn giữa chừng thì chưa được chuyển; máy chủ gửi giữ lại và thử lại.",
  fix: {
    "try-again": "Để hàng đợi thử lại; một lần mất kết nối thường tự hết trong vòng một giờ.",
    "check-server-log":
      "Trên {server}, xem nhật ký thư vào thời điểm đó để tìm lỗi treo, quá tải hoặc bộ lọc ngắt kết nối mà không trả lời.",
    "check-firewall":
      "Nếu lần nào cũng vậy, hãy xem tường lửa hoặc chức năng kiểm tra SMTP giữa hai máy chủ, và gói tin lớn bị mất (path MTU).",
    "check-program":
      "Trong chương trình thư, kiểm tra cổng và mã hóa của máy chủ gửi đi (587 với STARTTLS, 465 với SSL/TLS), thử một lần khi tắt chức năng quét thư của phần mềm diệt virus, và tăng thời gian chờ máy chủ khi gửi tệp lớn.",
  },
} satisfies Translation<typeof en>;
