import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Tên miền người nhận không tồn tại",
  what: "{domain} không tồn tại như một tên miền thư. Điều DNS hoặc máy chủ trả lời: {answer}.",
  why: "Thư được định tuyến theo bản ghi DNS của tên miền; tên không tồn tại thì không dẫn tới đâu cả.",
  fix: {
    "use-meant": "Có phải ý bạn là {meant}? Tên này chỉ khác {domain} một lỗi gõ nhỏ.",
    "check-address": "Kiểm tra phần sau dấu @ xem có gõ sai không.",
    "renew-domain":
      "Nếu tên đã đúng, chủ sở hữu {domain} phải xem tên miền còn được đăng ký, đã trả phí và đã ủy quyền đúng hay chưa.",
  },
} satisfies Translation<typeof en>;
