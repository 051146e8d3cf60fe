import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of local-delivery-failed. */
export const vi = {
  title: "Không đưa được thư vào hộp thư",
  what: "Máy chủ ({server}) báo rằng nó không lưu hoặc không giao được thư cho người nhận ({recipient}): chương trình hoặc thư mục ở bước cuối bị lỗi.",
  why: "Thư đã tới đúng máy chủ; một bộ lọc, tập lệnh, lệnh chuyển tiếp hoặc quyền của hộp thư ở đó làm nó dừng lại.",
  fix: {
    "check-delivery-agent":
      "Chạy thử việc giao thư cho {recipient} bằng tay và đọc nhật ký: quyền và chủ sở hữu hộp thư, quy tắc lọc (procmail, sieve), chương trình nhận qua pipe và mã thoát, tệp chuyển tiếp.",
    "tell-recipient": "Báo người nhận bằng cách khác: phía gửi không thể tự khắc phục lỗi này.",
  },
} satisfies Translation<typeof en>;
