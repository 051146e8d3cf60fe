import type { failures as en } from "../en/failures.ts";
import type { Translated } from "../translated.ts";

/** Vì sao một phép kiểm tra không cho biết gì: lỗi phía ta, không phải lỗi của đích. */
export const failures = {
  "dns-timeout": "DNS không trả lời kịp",
  "dns-refused": "máy chủ DNS từ chối câu hỏi",
  "dns-servfail": "máy chủ DNS báo lỗi (SERVFAIL)",
  "dns-malformed": "câu trả lời DNS bị hỏng",
  "dns-bogus": "câu trả lời DNS không qua được kiểm tra DNSSEC",
  "dns-unreachable": "không tới được máy chủ DNS nào",
  "no-route": "máy này không có IPv{family}",
  cancelled: "bị ngắt trước khi xong",
  "mailbox-unreadable": "không đọc được hộp thư: {reason}",
  "probe-crashed": "mxray gặp lỗi ở đây, xin báo lại: {error}",
  "not-asked": "không nằm trong lần chạy này",
  needs: "chưa có dữ liệu cần có trước đó",
  "budget-spent": "đã hết thời gian hoặc số kết nối cho phép",
  "not-made": "chưa kiểm tra",
  "not-decisive": "câu trả lời chưa đủ để kết luận",
} satisfies Translated<typeof en>;
