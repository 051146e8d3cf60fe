import type { endings as en } from "../en/endings.ts";
import type { Translated } from "../translated.ts";

/** Kết nối đã kết thúc thế nào. */
export const endings = {
  quit: "phiên đối thoại kết thúc bình thường",
  cancelled: "phía ta đã ngắt",
  "peer-closed": "máy chủ ngắt kết nối ở bước {stage}",
  "connect-refused": "kết nối bị từ chối",
  "connect-timeout": "không có phản hồi khi kết nối",
  "connect-reset": "kết nối bị đặt lại trong lúc thiết lập",
  unreachable: "không tới được từ đây",
  "reply-timeout": "máy chủ im lặng ở bước {stage}",
  reset: "kết nối bị đặt lại ở bước {stage}",
  "tls-failed": "không thiết lập được mã hóa: {reason}",
  "not-smtp": "bên trả lời không dùng SMTP: {bytes}",
  greeting: "lời chào",
} satisfies Translated<typeof en>;
