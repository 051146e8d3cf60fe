import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of port-mode-mismatch. */
export const vi = {
  title: "Cổng sai chế độ mã hóa",
  what: "Cổng {port} của {host} không bắt đầu theo cách chúng tôi bắt đầu. Chúng tôi bắt đầu bằng: {expected}. Bên kia trả lời bằng: {actual}.",
  why: "Phần mềm chọn chế độ theo cổng: 465 bắt đầu bằng TLS, 25 và 587 bắt đầu không mã hóa rồi mới chuyển. Sai chế độ thì hai bên chờ nhau hoặc ngắt kết nối.",
  fix: {
    "set-mode":
      "Trên {host}, chỉ bật TLS ngay từ byte đầu cho cổng 465 (Postfix: smtpd_tls_wrappermode), và cung cấp STARTTLS ở cổng 25 và 587.",
    "set-client": "Trong lúc đó, đặt phần mềm thư theo chế độ đã trả lời ở cổng {port}: {actual}.",
  },
} satisfies Translation<typeof en>;
