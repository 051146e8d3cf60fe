import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi: Translation<typeof en> = {
  title: "Thư tới nơi nhưng nằm ở chỗ không ai xem",
  what: "Thư đã tới {mailbox} nhưng nằm trong thư mục {folder}, nơi chứa thư rác hoặc thư đã xóa.",
  why: "Thư được coi là đã giao, không có thư báo lỗi nào gửi về, nhưng hầu như không ai đọc.",
  fix: {
    authenticate:
      "Bảo đảm SPF, DKIM và DMARC của tên miền đều pass với tên khớp nhau (kết quả nằm trong trường Authentication-Results của thư), và IP gửi có bản ghi PTR khớp hai chiều, không nằm trong danh sách đen.",
    "look-at-headers":
      "Bộ lọc thư rác của bên nhận ghi lý do vào phần đầu thư (X-Spam-Status và tương tự): hãy đọc và sửa quy tắc sai.",
    "mark-as-wanted": "Đánh dấu thư là không phải thư rác, thêm người gửi vào danh bạ và xem lại quy tắc lọc của mình.",
  },
};
