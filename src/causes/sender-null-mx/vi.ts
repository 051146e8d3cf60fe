import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of sender-null-mx. */
export const vi = {
  title: "Tên miền người gửi không nhận thư",
  what: "Tên miền người gửi {domain} công bố null MX: nó tuyên bố không nhận bất kỳ thư nào.",
  why: "Thư báo lỗi và thư trả lời không thể quay về người gửi như vậy, nên nhiều nơi nhận từ chối thư.",
  fix: {
    "other-sender": "Gửi bằng địa chỉ thuộc tên miền có nhận thư, cả trong MAIL FROM lẫn From.",
    "real-mx": "Hoặc thay null MX (MX 0 .) của {domain} bằng MX của một máy chủ nhận thư cho nó.",
  },
} satisfies Translation<typeof en>;
