import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "SPF tra cứu những tên không có gì",
  what: "Việc đánh giá bản ghi SPF của {domain} có {voids} lần tra không ra kết quả, trong khi chỉ cho phép 2 lần. Các thành phần tra không ra gì: {terms}.",
  why: "Bên nhận dừng ở lần thứ ba và cho kết quả permerror: những gì nêu sau điểm đó không được cho phép.",
  fix: {
    "remove-terms": "Bỏ các thành phần tra không ra gì, hoặc tạo bản ghi cho những tên đó: {terms}",
  },
} satisfies Translation<typeof en>;
