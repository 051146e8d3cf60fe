import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Tên HELO không có địa chỉ IP",
  what: "Tên HELO {helo} không có bản ghi địa chỉ. Kết quả DNS: {answer}.",
  why: "Nhiều bên nhận tra tên này và từ chối hoặc nghi ngờ máy có tên không dẫn tới đâu.",
  fix: {
    "add-address": "Thêm bản ghi A hoặc AAAA cho {helo} trỏ tới máy chủ gửi thư.",
    "change-helo": "Hoặc cho máy chủ xưng bằng một tên đã có bản ghi địa chỉ.",
  },
} satisfies Translation<typeof en>;
