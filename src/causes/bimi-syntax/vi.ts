import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Bản ghi BIMI bị lỗi",
  what: "Bản ghi BIMI tại {name} có những phần mà chương trình thư không dùng được: {faults}.",
  why: "Biểu trưng của tên miền không hiện ra; việc chuyển thư không phụ thuộc vào đó.",
  fix: {
    "correct-record":
      "Công bố đúng một bản ghi TXT tại {name}, có dạng v=BIMI1; l=https://…/logo.svg; a=https://…/certificate.pem, cả hai qua HTTPS. Chỗ sai: {faults}.",
  },
} satisfies Translation<typeof en>;
