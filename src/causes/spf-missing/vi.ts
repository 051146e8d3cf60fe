import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Không có bản ghi SPF",
  what: "{domain} không công bố bản ghi SPF.",
  why: "Bên nhận không phân biệt được máy chủ của bạn với kẻ giả mạo; các nhà cung cấp lớn từ chối hoặc nghi ngờ thư không có SPF hay DKIM.",
  fix: {
    "publish-known": "Nếu thư của {domain} chỉ đi từ các địa chỉ thấy trong lần chạy này, hãy công bố: {proposal}",
    "publish-spf":
      "Công bố một bản ghi TXT tại {domain}, bắt đầu bằng v=spf1, nêu mọi máy chủ gửi thư cho tên miền và kết thúc bằng ~all hoặc -all.",
  },
} satisfies Translation<typeof en>;
