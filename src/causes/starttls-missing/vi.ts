import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Không có STARTTLS",
  what: "{host} không cung cấp STARTTLS ở cổng {port}. Những gì đòi nó phải mã hóa: {demands}.",
  why: "Thư gửi tới đó đi dưới dạng không mã hóa, và bên gửi bắt buộc TLS sẽ không giao được.",
  fix: {
    "enable-tls": "Bật STARTTLS trên {host} với chứng chỉ cho tên đó.",
    "check-firewall":
      "Nếu máy chủ đã bật sẵn thì tường lửa ở giữa đã gỡ mất: hãy tắt chức năng kiểm tra SMTP của tường lửa.",
  },
} satisfies Translation<typeof en>;
