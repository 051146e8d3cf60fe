import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi: Translation<typeof en> = {
  title: "Một người gửi gửi quá nhiều bất thường",
  what: "Theo nhật ký thư, {sender} là người gửi của {messages} thư trong một giờ ({hour}); giới hạn là {limit}. Nếu có bộ lọc trả thư lại cho máy chủ thì mỗi thư xuất hiện trong nhật ký hơn một lần.",
  why: "Một người bình thường không viết nhiều đến thế. Thường là mật khẩu bị lộ hoặc biểu mẫu trên trang web bị lợi dụng; khi đó địa chỉ IP của máy chủ bị đưa vào danh sách chặn và thư của mọi người trên máy chủ đều bị từ chối. Nhưng cũng có thể là bản tin, cửa hàng hay hệ thống giám sát được phép gửi.",
  fix: {
    "ask-whether-wanted":
      "Hỏi chủ của {sender} xem việc gửi này có chủ ý không. Nếu là bản tin hay chương trình thì chỉ nâng giới hạn cho riêng nó, hoặc cho gửi từ một địa chỉ riêng.",
    "find-the-source":
      "Nếu không ai chủ ý gửi, hãy xem trong nhật ký các thư này vào bằng đường nào. Có tên đăng nhập (Postfix: sasl_username=, Exim: A=): người khác đã biết mật khẩu của tài khoản đó, và họ có thể ghi địa chỉ người gửi tùy ý. Từ chính máy chủ (Postfix: pickup có uid=, Exim: U=): một tập lệnh hoặc biểu mẫu web của người dùng hệ thống đó gửi đi.",
    "close-the-hole":
      "Trước hết hãy chặn dòng thư: khóa tài khoản hoặc tập lệnh, giữ lại hoặc xóa những gì còn trong hàng đợi. Sau đó đổi mật khẩu, ngắt các phiên đang mở, tìm quy tắc chuyển tiếp bị cài lén và kiểm tra máy tính của chủ tài khoản; sửa biểu mẫu web hoặc cập nhật phần mềm của trang web.",
    "limit-per-login":
      "Hãy để máy chủ tự chặn lần sau: giới hạn số thư mỗi giờ theo từng tài khoản đăng nhập. Postfix: dịch vụ chính sách như postfwd hoặc policyd-rate-limit đếm theo sasl_username; smtpd_client_message_rate_limit (anvil) đếm theo địa chỉ máy khách nên không thấy một mật khẩu bị dùng từ nhiều nơi. Exim: ratelimit trong ACL với khóa là $authenticated_id. cPanel: Maximum Hourly Email by Domain Relayed. Plesk: giới hạn thư gửi đi. Exchange: MessageRateLimit của receive connector hoặc throttling policy. Microsoft 365: chính sách chống thư rác gửi đi.",
  },
};
