import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dane-unsigned. */
export const vi = {
  title: "Bản ghi TLSA không có DNSSEC",
  what: "Có bản ghi TLSA tại {name}, nhưng câu trả lời không được ký.",
  why: "Bên gửi chỉ dùng DANE khi DNSSEC chứng thực bản ghi: ở đây chúng không có tác dụng, thư không được bảo vệ giống như khi không có chúng.",
  fix: {
    "sign-zone":
      "Ký vùng của {host} bằng DNSSEC và nhờ vùng cha công bố bản ghi DS; mọi tên trên đường đi, kể cả bí danh, đều phải được ký.",
    "remove-tlsa": "Hoặc xóa các bản ghi TLSA để không ai dựa vào chúng.",
  },
} satisfies Translation<typeof en>;
