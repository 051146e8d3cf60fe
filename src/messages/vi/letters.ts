import type { letters as en } from "../en/letters.ts";
import type { Translated } from "../translated.ts";

/** Từ ngữ của thư soạn sẵn gửi người phải xử lý. */
export const letters = {
  subject: "Sự cố gửi thư: {title} ({about})",
  greeting: "Kính gửi anh/chị,",
  toRecipientAdmin:
    "Thư gửi tới phía anh/chị không đến nơi như mong đợi ({about}). Những gì chúng tôi tìm thấy cho thấy nguyên nhân ở bên nhận, do anh/chị quản lý. Bằng chứng ở dưới.",
  toRecipientUser:
    "Thư không đến được hộp thư của anh/chị ({about}). Những gì chúng tôi tìm thấy cho thấy nguyên nhân ở hộp thư hoặc thiết lập của nó. Bằng chứng ở dưới.",
  toSenderAdmin:
    "Thư gửi qua máy chủ do anh/chị quản lý không đến nơi như mong đợi ({about}). Những gì chúng tôi tìm thấy cho thấy nguyên nhân ở bên gửi. Bằng chứng ở dưới.",
  toSenderUser: "Thư của anh/chị không đến nơi ({about}). Anh/chị có thể tự khắc phục. Bằng chứng ở dưới.",
  toNetworkProvider:
    "Thư từ một địa chỉ trong mạng của anh/chị không đến nơi như mong đợi ({about}). Chỉ bên quản lý mạng mới thay đổi được điều chúng tôi tìm thấy. Bằng chứng ở dưới.",
  toDnsOperator: "Có điều gì đó trong DNS do anh/chị quản lý đang cản trở thư ({about}). Bằng chứng ở dưới.",
  toListOperator: "Thư không đến nơi vì một mục trong danh sách chặn do anh/chị quản lý ({about}). Bằng chứng ở dưới.",
  toTester: "Có điều gì đó ở nơi chạy thử làm sai lệch kết quả ({about}). Bằng chứng ở dưới.",
  evidence: "Bằng chứng:",
  when: "Thời điểm: {at}",
  server: "Máy chủ: {server}",
  client: "Gửi từ: {ip}",
  helo: "Tên HELO: {helo}",
  sender: "Người gửi (envelope): {from}",
  recipient: "Người nhận (envelope): {to}",
  ask: "Điều chúng tôi nhờ anh/chị:",
  askLog: "Xin xem nhật ký của anh/chị ghi gì về việc này.",
  askPtr:
    "Xin đặt reverse DNS của {ip} thành tên đầy đủ của máy chủ thư chúng tôi; bản ghi địa chỉ của tên đó trỏ lại {ip}.",
  askStatic:
    "Xin đặt reverse DNS của {ip} thành tên đầy đủ của máy chủ thư chúng tôi, và đưa {ip} ra khỏi dải địa chỉ động: đây là địa chỉ cố định do máy chủ thư sử dụng.",
  askPort: "Xin mở cổng đi {port} cho chúng tôi, hoặc cho biết máy chủ chuyển tiếp mà chúng tôi nên dùng.",
  askMore: "Xin nâng giới hạn cho thư của chúng tôi, hoặc cho biết bên anh/chị nhận bao nhiêu thư và với tốc độ nào.",
  askRemoval:
    "Chúng tôi đã tìm nguyên nhân và khắc phục những gì tìm thấy. Xin gỡ mục này khỏi danh sách, hoặc cho biết anh/chị còn thấy gì từ đó.",
  askAllow:
    "Xin cho phép người gửi này trong thiết lập hộp thư (danh sách chặn, quy tắc lọc), hoặc cho biết nếu anh/chị không muốn nhận thư.",
  unsure: "Chúng tôi chưa chắc chắn về nguyên nhân này: xin kiểm tra trước.",
  closing: "Nếu cần thêm thông tin, như toàn bộ phiên SMTP, xin hồi âm. Xin cảm ơn.",
  tool: "(Tìm ra bằng {tool})",
} as const satisfies Translated<typeof en>;
