import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of rate-limited. */
export const vi = {
  title: "Vượt giới hạn gửi thư",
  what: "Máy chủ ({server}) trả lời rằng có quá nhiều thư từ nguồn gửi này. Địa chỉ IP: {ip}; người gửi: {sender}.",
  why: "Máy chủ giới hạn số thư, số người nhận hoặc số lỗi từ một nguồn gửi trong một khoảng thời gian để chặn thư ồ ạt và tài khoản bị chiếm.",
  fix: {
    "ask-as-told": "Trước hết, xem nơi mà chính câu trả lời chỉ tới: {contact}",
    "slow-down":
      "Gửi chậm hơn đến nơi nhận này: ít thư hơn mỗi lần và nghỉ lâu hơn giữa các lần. Thời gian chờ nêu trong câu trả lời, tính bằng giây: {seconds}.",
    "find-the-flood":
      "Xem nhật ký thư để tìm tài khoản hoặc tập lệnh gửi nhiều nhất; nếu bị chiếm thì dừng lại và đổi mật khẩu.",
    "ask-for-more": "Nếu lượng thư này là chính đáng, người quản trị {server} có thể nâng giới hạn.",
  },
} satisfies Translation<typeof en>;
