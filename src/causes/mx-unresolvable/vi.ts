import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Máy chủ MX không có địa chỉ IP",
  what: "Một bản ghi MX trỏ tới {host}, nhưng tên này không có địa chỉ IP. Kết quả DNS: {answer}.",
  why: "Bên gửi không thể kết nối tới một tên không có IP; nếu không còn MX nào khác dùng được thì thư không được giao.",
  fix: {
    "add-address": "Thêm bản ghi A hoặc AAAA cho {host} với IP của máy chủ thư.",
    "correct-mx": "Hoặc sửa bản ghi MX để nó trỏ tới một máy có thật.",
  },
} satisfies Translation<typeof en>;
