import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Bản ghi SPF vượt giới hạn tra cứu",
  what: "Việc đánh giá bản ghi SPF của {domain} vượt giới hạn. Số lần tra DNS: {lookups}, giới hạn 10. Số lần tra không có kết quả: {voids}, giới hạn 2. Các thành phần cần tra DNS: {terms}.",
  why: "Bên nhận dừng lại khi tới giới hạn và cho kết quả permerror, nên SPF không bảo vệ và không cho phép được gì, kể cả với máy chủ có trong bản ghi.",
  fix: {
    "remove-terms": "Bỏ những thành phần không còn dùng, trước hết là các tên không còn tồn tại: {terms}",
    flatten:
      "Thay a, mx và ptr bằng ip4 và ip6 ghi thẳng địa chỉ, vì chúng không tốn lần tra nào, hoặc chuyển dịch vụ gửi thư sang một tên miền con có bản ghi riêng.",
  },
} satisfies Translation<typeof en>;
