import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Bản ghi SPF bị lỗi",
  what: "Bản ghi SPF của {domain} không đánh giá được đến cùng. Lỗi tìm thấy: {problem}. Nằm trong bản ghi của: {place}. Phần sai: {wrong}. Bản ghi đang công bố: {record}.",
  why: "Kết quả khi đó là permerror, với mọi thư hoặc với thư mà không mục nào trước chỗ lỗi cho phép, nên SPF không cho phép các thư ấy.",
  fix: {
    "publish-corrected": "Công bố bản ghi này tại {domain} thay cho bản ghi hiện tại: {proposal}",
    "correct-record":
      "Sửa bản ghi tại {domain}; mọi thành phần phải đúng dạng theo RFC 7208, và mọi tên miền được include phải có bản ghi riêng.",
  },
} satisfies Translation<typeof en>;
