import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of ip-blocked. */
export const vi = {
  title: "Địa chỉ IP gửi bị nơi nhận từ chối",
  what: "Máy chủ ({server}) từ chối thư từ địa chỉ IP gửi hoặc mạng của nó ({ip}) và không nêu danh sách công khai nào.",
  why: "Nơi nhận có danh sách riêng về địa chỉ IP, mạng và quốc gia, và từ chối mọi thư đến từ đó.",
  fix: {
    "ask-as-told": "Trước hết, xem nơi mà chính câu trả lời chỉ tới: {contact}",
    "ask-unblock":
      "Đề nghị postmaster của {server}, hoặc điền biểu mẫu dành cho người gửi của nhà cung cấp đó, để bỏ chặn {ip}; kèm nguyên văn câu trả lời.",
    "clean-up":
      "Trước hết hãy chắc chắn không có thư rác gửi từ {ip}: xem hàng đợi, tài khoản bị chiếm và biểu mẫu web.",
    "other-route": "Trong lúc chờ, hãy gửi qua một máy chủ trung chuyển (relay) có địa chỉ được nơi nhận chấp nhận.",
  },
} satisfies Translation<typeof en>;
