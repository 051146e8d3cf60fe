import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Phải đăng nhập POP3 trước khi gửi",
  what: "Máy chủ gửi thư ({server}) từ chối thư, nhưng nhận đúng thư đó sau khi đăng nhập POP3 từ địa chỉ này.",
  why: "Máy chủ loại này chỉ nhận ra người dùng qua địa chỉ IP vừa lấy thư về; ai gửi trước khi nhận thì bị coi là người lạ.",
  fix: {
    "fetch-first":
      "Đặt cho chương trình thư nhận thư trước khi gửi; mục này thường có tên “kiểm tra thư mới trước khi gửi”.",
    "log-in": "Tốt hơn, nếu {server} có hỗ trợ: dùng xác thực SMTP ở cổng 587 hoặc 465, gửi được từ bất cứ đâu.",
  },
} satisfies Translation<typeof en>;
