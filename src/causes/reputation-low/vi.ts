import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of reputation-low. */
export const vi = {
  title: "Uy tín người gửi thấp",
  what: "Máy chủ ({server}) trả lời rằng uy tín (reputation) của nguồn gửi kém. Địa chỉ IP: {ip}; tên miền người gửi: {domain}.",
  why: "Các nơi nhận lớn chấm điểm IP và tên miền theo khiếu nại, người nhận không tồn tại và thư rác trước đây, rồi từ chối hoặc hạn chế nguồn điểm thấp.",
  fix: {
    "ask-as-told": "Trước hết, xem nơi mà chính câu trả lời chỉ tới: {contact}",
    "clean-list":
      "Ngừng gửi đến địa chỉ bị trả lại, khiếu nại hoặc chưa từng đăng ký, và cho phép hủy đăng ký dễ dàng.",
    authenticate: "Bảo đảm mọi thư đều đạt SPF và DKIM theo tên miền của bạn để thư tốt tích lũy uy tín.",
    "warm-up": "Ban đầu gửi ít, đến những người thực sự đọc thư của bạn, rồi tăng dần trong vài tuần.",
  },
} satisfies Translation<typeof en>;
