import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Chứng chỉ TLS hết hạn",
  what: "Chứng chỉ của {host} ở cổng {port} nằm ngoài thời hạn hiệu lực. Hiệu lực từ {from} đến {to}. Đồng hồ của máy thực hiện kiểm tra: {clock}. Ngày theo lời chào của chính máy chủ: {served}.",
  why: "Phần mềm thư và bên gửi có kiểm tra chứng chỉ sẽ ngắt kết nối; các máy chủ khác vẫn mã hóa nhưng không biết đang nói với ai.",
  fix: {
    "check-clock":
      "Trước hết hãy xem đồng hồ của máy thực hiện kiểm tra: nếu đồng hồ chạy chậm, chứng chỉ mới của bất kỳ ai cũng có vẻ chưa có hiệu lực; nếu chạy nhanh, chứng chỉ còn tốt có vẻ đã hết hạn.",
    renew: "Gia hạn chứng chỉ của {host}, nạp lại máy chủ thư và tự động hóa việc gia hạn.",
  },
} satisfies Translation<typeof en>;
