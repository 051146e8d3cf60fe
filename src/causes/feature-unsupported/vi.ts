import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of feature-unsupported. */
export const vi = {
  title: "Bên nhận thiếu phần mở rộng SMTP",
  what: "Máy chủ ({server}) không nhận thư ở dạng này, vì thiếu tính năng mà thư cần, chẳng hạn địa chỉ quốc tế hóa (SMTPUTF8), văn bản 8 bit hoặc việc chuyển đổi.",
  why: "Máy chủ không được chuyển tiếp những gì máy kế tiếp không nhận, nên thư dừng lại ở đó.",
  fix: {
    "plain-address": "Dùng địa chỉ chỉ gồm chữ cái Latin không dấu cho cả người gửi và người nhận, nếu có.",
    convert:
      "Cho máy chủ gửi mã hóa văn bản 8 bit thành quoted-printable hoặc base64, và chỉ yêu cầu SMTPUTF8 hay REQUIRETLS khi thư thật sự cần.",
    "enable-extension": "Bật phần mở rộng còn thiếu trên {server} hoặc cập nhật phần mềm của nó.",
  },
} satisfies Translation<typeof en>;
