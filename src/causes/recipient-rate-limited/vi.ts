import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of recipient-rate-limited. */
export const vi = {
  title: "Người nhận đang nhận quá nhiều thư",
  what: "Máy chủ ({server}) trả lời rằng người nhận ({recipient}) đang nhận thư nhanh hơn mức cho phép.",
  why: "Nhà cung cấp giới hạn lượng thư một hộp thư hoặc tổ chức được nhận trong một khoảng thời gian; giới hạn tính thư của mọi người, không chỉ của bạn.",
  fix: {
    wait: "Để hàng đợi thử lại sau và giãn cách thư gửi đến người nhận này. Thời gian chờ nêu trong câu trả lời, tính bằng giây: {seconds}.",
    "find-the-flood":
      "Phía nhận cần tìm vòng lặp thư, cảnh báo dồn dập hoặc tấn công đăng ký hàng loạt nhắm vào {recipient}, hoặc nâng giới hạn.",
  },
} satisfies Translation<typeof en>;
