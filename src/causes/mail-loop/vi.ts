import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of mail-loop. */
export const vi = {
  title: "Vòng lặp thư",
  what: "Máy chủ ({server}) trả lời rằng thư chạy vòng hoặc đã qua quá nhiều máy chủ. Người nhận: {recipient}.",
  why: "Khi hai máy chủ hoặc hai thiết lập chuyển tiếp đưa thư qua lại cho nhau, thư không bao giờ đến nơi; máy chủ dừng sau một số chặng.",
  fix: {
    "break-forwarding":
      "Xem các thiết lập chuyển tiếp và bí danh của {recipient}, kể cả ở đầu kia: không được có thiết lập nào dẫn ngược về nơi xuất phát.",
    "check-routing":
      "Kiểm tra máy chủ mà bản ghi MX trỏ đến có nhận tên miền đó là của mình không, thay vì gửi thư ra ngoài lần nữa.",
  },
} satisfies Translation<typeof en>;
