import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of tls-rpt-syntax. */
export const vi = {
  title: "Bản ghi nhận báo cáo TLS bị lỗi",
  what: "Bản ghi nhận báo cáo TLS tại {name} có những phần mà bên gửi không dùng được: {faults}.",
  why: "Bên gửi bỏ qua bản ghi không đọc được: sẽ không có báo cáo nào gửi về.",
  fix: {
    "correct-record":
      "Công bố đúng một bản ghi TXT tại {name}, dạng v=TLSRPTv1; rua=mailto:… hoặc rua=https:…; phần sai: {faults}.",
  },
} satisfies Translation<typeof en>;
