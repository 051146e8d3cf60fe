import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of server-unavailable. */
export const vi = {
  title: "Máy chủ nhận tạm thời không sẵn sàng",
  what: "Máy chủ ({server}) trả lời rằng lúc này nó không nhận thư: đang bận, quá tải, bảo trì hoặc đang tắt.",
  why: "Tình trạng này sẽ qua; trong lúc đó thư chờ trong hàng đợi của bên gửi.",
  fix: {
    wait: "Để hàng đợi tự thử lại với khoảng cách dài dần và ít kết nối cùng lúc; thử dồn dập chỉ làm tăng tải.",
    "add-capacity": "Nếu kéo dài, hãy kiểm tra tải, giới hạn tiến trình và chế độ bảo trì trên {server}.",
  },
} satisfies Translation<typeof en>;
