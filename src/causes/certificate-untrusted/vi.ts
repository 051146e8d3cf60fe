import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Chứng chỉ TLS từ đơn vị cấp không xác định",
  what: "Chứng chỉ của {host} ở cổng {port} không dẫn tới một CA được biết đến. Đơn vị cấp: {issuer}. Mã OpenSSL: {reason}.",
  why: "Phần mềm thư và bên gửi có kiểm tra chứng chỉ sẽ ngắt kết nối; các máy chủ khác vẫn mã hóa nhưng không biết đang nói với ai.",
  fix: {
    "install-trusted": "Cài chứng chỉ của một CA công cộng trên {host}, kèm đầy đủ chứng chỉ trung gian.",
  },
} satisfies Translation<typeof en>;
