import type { letters as en } from "../en/letters.ts";
import type { Translated } from "../translated.ts";

/** Từ ngữ của thư soạn sẵn gửi người phải xử lý. */
export const letters = {
  subject: "Sự cố gửi thư: {title} ({about})",
  greeting: "Kính gửi anh/chị,",
  toRecipientAdmin:
    "thư gửi tới {about} không đến nơi như mong đợi. Những gì chúng tôi tìm thấy cho thấy nguyên nhân ở bên nhận, do anh/chị quản lý. Bằng chứng ở dưới.",
  toRecipientUser:
    "thư gửi tới {about} không đến được anh/chị. Những gì chúng tôi tìm thấy cho thấy nguyên nhân ở hộp thư hoặc thiết lập của nó. Bằng chứng ở dưới.",
  toSenderAdmin:
    "thư gửi qua máy chủ do anh/chị quản lý không đến nơi như mong đợi ({about}). Những gì chúng tôi tìm thấy cho thấy nguyên nhân ở bên gửi. Bằng chứng ở dưới.",
  toSenderUser: "thư của anh/chị không đến nơi ({about}). Anh/chị có thể tự khắc phục. Bằng chứng ở dưới.",
  toNetworkProvider:
    "thư từ một địa chỉ trong mạng của anh/chị không đến nơi như mong đợi ({about}). Chỉ bên quản lý mạng mới thay đổi được điều chúng tôi tìm thấy. Bằng chứng ở dưới.",
  toDnsOperator: "có điều gì đó trong DNS do anh/chị quản lý đang cản trở thư ({about}). Bằng chứng ở dưới.",
  toListOperator: "thư không đến nơi vì một mục trong danh sách chặn do anh/chị quản lý ({about}). Bằng chứng ở dưới.",
  toTester: "có điều gì đó ở nơi chạy thử làm sai lệch kết quả ({about}). Bằng chứng ở dưới.",
  evidence: "Đã thử gì và được trả lời thế nào:",
  when: "Thời điểm (UTC): {at}",
  server: "Máy chủ: {server}",
  client: "Gửi từ: {ip}",
  helo: "Tên HELO: {helo}",
  sender: "Người gửi (envelope): {from}",
  recipient: "Người nhận (envelope): {to}",
  ask: "Điều chúng tôi nhờ anh/chị:",
  askLog: "Xin xem nhật ký của anh/chị ghi gì về việc này.",
  unsure: "Chúng tôi chưa chắc chắn về nguyên nhân này: xin kiểm tra trước.",
  closing: "Nếu cần thêm thông tin, như toàn bộ phiên SMTP, xin hồi âm. Xin cảm ơn.",
  tool: "(Tìm ra bằng {tool})",
} as const satisfies Translated<typeof en>;
