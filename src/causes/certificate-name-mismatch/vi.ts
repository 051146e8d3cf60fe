import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Chứng chỉ TLS không khớp tên",
  what: "Chứng chỉ của {host} ở cổng {port} không bao gồm tên này. Các tên trong chứng chỉ: {names}.",
  why: "Phần mềm thư và bên gửi có kiểm tra chứng chỉ sẽ ngắt kết nối; các máy chủ khác vẫn mã hóa nhưng không biết đang nói với ai.",
  fix: {
    reissue: "Xin cấp chứng chỉ bao gồm {host} và dùng nó ở cổng {port}.",
    "use-covered-name":
      "Hoặc dùng một tên mà chứng chỉ đã bao gồm trong bản ghi MX hay trong cài đặt phần mềm thư: {names}",
  },
} satisfies Translation<typeof en>;
