import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of protocol-error. */
export const vi = {
  title: "Lỗi giao thức SMTP",
  what: "Phiên với máy chủ ({server}) hỏng ngay ở giao thức: máy chủ coi một lệnh là không biết, sai cú pháp, sai thứ tự hoặc có tham số nó không nhận, hoặc chính câu trả lời của nó không đúng giao thức. Giai đoạn của phiên: {stage}.",
  why: "Khi máy gửi và máy chủ không nói cùng một kiểu SMTP, việc giao thư dừng tại đó, và gửi lại cũng vậy.",
  fix: {
    "check-client":
      "Xem nhật ký của máy chủ gửi để biết lệnh nào đứng trước câu trả lời này; cập nhật hoặc cấu hình lại chương trình đã gửi lệnh, và thử tắt pipelining hay các tham số đặc biệt.",
    "check-between":
      "Thử bỏ qua tường lửa và phần mềm diệt vi-rút kiểm tra SMTP trên đường truyền: chúng có thể sửa lệnh mà hai bên không biết.",
    "check-server": "Nếu các máy chủ thư thông thường cũng nhận câu trả lời này, hãy sửa cấu hình của {server}.",
    "distrust-server":
      "Trong lúc đăng nhập, máy chủ không theo đúng quy tắc của {mechanism}: nó không chứng tỏ rằng chính nó biết mật khẩu. Có thể nó không phải là máy chủ mà nó tự xưng; hãy kiểm tra tên và chứng chỉ trước khi dùng lại mật khẩu ở đó.",
    "mend-login":
      "Trên {server}, xem nhật ký của dịch vụ đăng nhập về {mechanism} rồi sửa hoặc thôi chào cách này. Mật khẩu chưa hề được xét đúng sai.",
  },
} satisfies Translation<typeof en>;
