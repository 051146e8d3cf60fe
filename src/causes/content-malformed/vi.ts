import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of content-malformed. */
export const vi = {
  title: "Thư sai định dạng",
  what: "Máy chủ ({server}) trả lời rằng bản thân thư vi phạm quy tắc định dạng: phần đầu thư, ký tự xuống dòng hay độ dài dòng, hoặc các phần MIME.",
  why: "Nơi nhận từ chối thư như vậy vì bộ lọc và phần mềm thư đọc chúng khác nhau, điều mà kẻ tấn công lợi dụng.",
  fix: {
    "fix-program":
      "Sửa chương trình tạo thư: From và Date đúng một lần, Message-ID, To và Subject nhiều nhất một lần, mỗi dòng kết thúc bằng CR LF và không quá 998 ký tự, không có ký tự 8 bit thô trong phần đầu thư.",
    "other-program":
      "Gửi cùng nội dung từ một phần mềm thư thông thường; nếu thư đó đến nơi thì lỗi nằm ở chương trình đã tạo thư đầu tiên.",
  },
} satisfies Translation<typeof en>;
