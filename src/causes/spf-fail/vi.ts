import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Không qua được kiểm tra SPF",
  what: "{ip} không được chấp nhận là nơi gửi thư cho {domain}. Kết quả SPF do chúng tôi tự kiểm tra: {result}. Bản ghi đang công bố: {record}. Bên nhận không tra được: {unread}.",
  why: "SPF cho biết những IP nào được gửi thư thay mặt tên miền; bên nhận từ chối hoặc nghi ngờ các IP còn lại. (Kết quả tự kiểm tra là {passed}: bên nhận đã thấy một IP khác, hoặc một bản ghi cũ.)",
  fix: {
    authorise: "Nếu {ip} được phép gửi cho {domain}, hãy thay bản ghi SPF hiện tại bằng: {proposal}",
    "add-address": "Nếu {ip} được phép gửi cho {domain}, hãy thêm nó vào bản ghi SPF của tên miền ấy.",
    "mend-lookup":
      "Kiểm tra các máy chủ tên của {domain}: bên nhận hỏi bản ghi SPF mà không có câu trả lời nên hoãn nhận thư. Thư sẽ tự được gửi lại.",
    "send-elsewhere": "Nếu không, hãy gửi qua máy chủ đã có trong bản ghi của {domain}.",
  },
} satisfies Translation<typeof en>;
