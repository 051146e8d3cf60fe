import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Chính sách DMARC chưa có hiệu lực",
  what: "Bản ghi DMARC áp dụng cho {domain} không yêu cầu bên nhận làm gì (p=none). Đang công bố tại {at}: {record}.",
  why: "Nó thu thập báo cáo nhưng không ngăn giả mạo; thư người khác gửi nhân danh bạn vẫn được giao như trước.",
  fix: {
    enforce: "Khi báo cáo cho thấy mọi thư của bạn đều đạt, hãy công bố tại {at}: {proposal}",
  },
} satisfies Translation<typeof en>;
