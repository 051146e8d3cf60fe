import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Tên HELO không được chấp nhận",
  what: "Tên HELO ({helo}) không phù hợp để gửi thư, hoặc đã bị máy chủ từ chối. Kết quả DNS của tên này: {answer}.",
  why: "Tên dùng trong EHLO phải là tên đầy đủ (FQDN) và phân giải được; nhiều máy chủ từ chối tên khác ngay từ đầu phiên.",
  fix: {
    "set-helo":
      "Cho máy chủ thư của bạn xưng bằng tên máy đầy đủ của chính nó, tên có bản ghi địa chỉ (không phải {helo}).",
  },
} satisfies Translation<typeof en>;
