import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dane-unusable. */
export const vi = {
  title: "Bản ghi TLSA không dùng được",
  what: "Các bản ghi TLSA tại {name} không dùng được. Tìm thấy: {found}.",
  why: "Khi chữ ký sai, bên gửi có kiểm tra DANE phải giữ thư lại; bản ghi loại không phù hợp bị bỏ qua nên không bảo vệ được gì.",
  fix: {
    "repair-dnssec": "Nếu chữ ký sai, hãy ký lại hoặc sửa bản ghi DS ở vùng cha của vùng chứa {host}.",
    "fit-records":
      "Công bố bản ghi dạng TLSA 3 1 1 với SHA-256 của khóa công khai; máy chủ thư bỏ qua các kiểu dùng 0 và 1.",
  },
} satisfies Translation<typeof en>;
