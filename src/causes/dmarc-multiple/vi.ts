import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dmarc-multiple. */
export const vi = {
  title: "Nhiều hơn một bản ghi DMARC",
  what: "Tại {name} có {count} bản ghi DMARC, trong khi chỉ được có một.",
  why: "Khi đó bên nhận không áp dụng bản ghi nào: tên miền {domain} không được bảo vệ, như thể không có bản ghi, và không có báo cáo nào gửi về.",
  fix: {
    "keep-one": "Gộp các bản ghi tại {name} thành một bản ghi TXT bắt đầu bằng v=DMARC1 và xóa những bản còn lại.",
  },
} satisfies Translation<typeof en>;
