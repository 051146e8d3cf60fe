import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Bản ghi SPF vượt giới hạn tra cứu",
  what: "Việc đánh giá bản ghi SPF của {domain} vượt giới hạn. Số lần tra DNS: {lookups}, giới hạn 10. Từng thành phần và số lần tra của nó: {terms}.",
  why: "Bên nhận dừng lại khi tới giới hạn và cho kết quả permerror, nên những máy chủ nêu sau điểm đó không được cho phép, và thư giả mạo không bị từ chối.",
  fix: {
    "remove-terms": "Bỏ những thành phần không còn dùng, trước hết là các tên không còn tồn tại: {terms}",
    flatten:
      "Thay a, mx và ptr bằng ip4 và ip6 ghi thẳng địa chỉ, vì chúng không tốn lần tra nào, hoặc chuyển dịch vụ gửi thư sang một tên miền con có bản ghi riêng.",
  },
} satisfies Translation<typeof en>;
