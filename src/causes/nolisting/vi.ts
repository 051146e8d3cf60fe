import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Nolisting (MX đầu cố ý đóng)",
  what: "MX tốt nhất ({host}) từ chối ngay mọi kết nối, còn MX kế tiếp ({next}) nhận thư. Đó là dấu hiệu của nolisting; nếu {host} hỏng thì cũng thấy như vậy.",
  why: "Một số miền cố ý làm thế để chặn bên gửi chỉ thử một lần. Máy chủ thư tự chuyển sang MX kế tiếp; chương trình chỉ thử MX tốt nhất thì không bao giờ gửi được.",
  fix: {
    "try-next": "Nếu thư của bạn bị kẹt, cho máy chủ thử mọi MX theo thứ tự; chương trình tự gửi thường không làm vậy.",
    "open-or-remove": "Nếu không cố ý, hãy khởi động máy chủ thư trên {host} hoặc gỡ nó khỏi bản ghi MX.",
  },
} satisfies Translation<typeof en>;
