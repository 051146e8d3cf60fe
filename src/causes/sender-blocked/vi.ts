import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of sender-blocked. */
export const vi = {
  title: "Người gửi nằm trong danh sách chặn của nơi nhận",
  what: "Máy chủ ({server}) từ chối thư từ người gửi này ({sender}).",
  why: "Các tổ chức và người dùng có danh sách chặn riêng; thư từ địa chỉ hoặc tên miền trong đó bị từ chối dù ai gửi.",
  fix: {
    "ask-as-told": "Trước hết, xem nơi mà chính câu trả lời chỉ tới: {contact}",
    "ask-unblock":
      "Liên hệ người nhận hoặc postmaster của {server} bằng cách khác và đề nghị gỡ {sender} khỏi danh sách chặn.",
    "check-hijack":
      "Tìm hiểu xem {sender} có bị dùng để gửi thư rác không, ví dụ sau khi lộ mật khẩu, và chặn việc đó trước.",
  },
} satisfies Translation<typeof en>;
