import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Bản ghi SPF bị lỗi",
  what: "Bản ghi SPF của {domain} không đánh giá được. Lỗi tìm thấy: {problem}. Bản ghi đang công bố: {record}.",
  why: "Bản ghi có lỗi cho kết quả permerror với mọi thư, nên SPF không cho phép được ai.",
  fix: {
    "correct-record":
      "Sửa bản ghi tại {domain}; mọi thành phần phải đúng dạng theo RFC 7208, và mọi tên miền được include phải có bản ghi riêng.",
  },
} satisfies Translation<typeof en>;
