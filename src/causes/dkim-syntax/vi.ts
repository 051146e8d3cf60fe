import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dkim-syntax. */
export const vi = {
  title: "Bản ghi DKIM bị lỗi",
  what: "Bản ghi DKIM tại {name} có những phần mà bên kiểm tra không dùng được: {faults}.",
  why: "Chữ ký có khóa không đọc được bị coi như không có.",
  fix: {
    "correct-record":
      "Công bố đúng một bản ghi TXT tại {name}, dạng v=DKIM1; k=rsa; p=… với khóa trên một dòng, không có dấu ngoặc kép hay xuống dòng bên trong. Phần sai: {faults}.",
  },
} satisfies Translation<typeof en>;
