import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of protocol-error. */
export const vi = {
  title: "Lệnh không được chấp nhận",
  what: "Máy chủ ({server}) trả lời rằng một lệnh bị sai: không biết, sai cú pháp, sai thứ tự hoặc có tham số mà nó không nhận. Giai đoạn của phiên: {stage}.",
  why: "Khi máy gửi và máy chủ không nói cùng một kiểu SMTP, việc giao thư dừng tại đó, và gửi lại cũng vậy.",
  fix: {
    "check-client":
      "Xem nhật ký của máy chủ gửi để biết lệnh nào đứng trước câu trả lời này; cập nhật hoặc cấu hình lại chương trình đã gửi lệnh, và thử tắt pipelining hay các tham số đặc biệt.",
    "check-between":
      "Thử bỏ qua tường lửa và phần mềm diệt vi-rút kiểm tra SMTP trên đường truyền: chúng có thể sửa lệnh mà hai bên không biết.",
    "check-server": "Nếu các máy chủ thư thông thường cũng nhận câu trả lời này, hãy sửa cấu hình của {server}.",
  },
} satisfies Translation<typeof en>;
