import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of content-spam. */
export const vi = {
  title: "Thư bị coi là thư rác",
  what: "Máy chủ ({server}) trả lời rằng nó coi thư này là thư rác.",
  why: "Bộ lọc chấm điểm từ ngữ, liên kết, hình ảnh, tiêu đề và nguồn gốc của thư; vượt ngưỡng thì từ chối.",
  fix: {
    "ask-as-told": "Trước hết, xem nơi mà chính câu trả lời chỉ tới: {contact}",
    rewrite:
      "Gửi bản đơn giản: chủ đề rõ ràng, ít liên kết, không dùng liên kết rút gọn, có chữ bên cạnh hình, không đính kèm tệp mà người nhận không chờ đợi.",
    "ask-recipient": "Báo cho người nhận bằng cách khác và đề nghị thêm địa chỉ của bạn vào danh sách cho phép.",
    "report-mistake":
      "Nếu thư vô hại, hãy báo nhầm lẫn cho postmaster của {server} hoặc hãng làm bộ lọc, kèm nguyên văn câu trả lời.",
    "scan-outgoing": "Cho máy chủ thư của chính bạn quét cả thư gửi đi, để thư rác bị chặn trước khi ra ngoài.",
  },
} satisfies Translation<typeof en>;
