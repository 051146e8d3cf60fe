import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of content-attachment. */
export const vi = {
  title: "Loại tệp đính kèm không được chấp nhận",
  what: "Máy chủ ({server}) trả lời rằng nó không nhận tệp đính kèm hoặc nội dung này, vì loại tệp, tên tệp hoặc những gì nén bên trong.",
  why: "Nơi nhận từ chối chương trình, tập lệnh, macro và tệp nén có khóa bất kể nội dung, vì mã độc thường đi theo đường đó.",
  fix: {
    "share-file": "Đặt tệp lên dịch vụ chia sẻ và gửi liên kết.",
    "other-format":
      "Hoặc gửi ở dạng vô hại, như PDF hay tài liệu không có macro. Đổi đuôi tệp hoặc đặt mật khẩu cho tệp nén hiếm khi giúp được mà thường gây hại thêm.",
    "allow-type":
      "Nếu công việc hằng ngày cần loại tệp này, hãy cho phép nó trên {server} đối với người gửi hoặc người nhận này.",
  },
} satisfies Translation<typeof en>;
