import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Nhiều bản ghi SPF",
  what: "{domain} công bố {count} bản ghi SPF trong khi chỉ được có một.",
  why: "Khi có hơn một bản ghi, SPF cho kết quả permerror, như thể tên miền không có bản ghi nào dùng được.",
  fix: {
    "publish-merged": "Công bố bản ghi này tại {domain} và xóa các bản ghi còn lại: {proposal}",
    merge: "Gộp các thành phần của tất cả vào một bản ghi TXT duy nhất tại {domain} và xóa các bản ghi còn lại.",
  },
} satisfies Translation<typeof en>;
