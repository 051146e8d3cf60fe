import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of too-many-recipients. */
export const vi = {
  title: "Quá nhiều người nhận cùng lúc",
  what: "Máy chủ ({server}) trả lời rằng một thư có nhiều người nhận hơn mức nó nhận trong một lần.",
  why: "Máy chủ giới hạn số người nhận trong một phiên gửi; phần mềm nên gửi phần còn lại trong phiên khác.",
  fix: {
    "split-recipients":
      "Gửi cho ít người hơn mỗi lần, hoặc dùng danh sách thư (mailing list) thay cho danh sách địa chỉ dài.",
    "lower-batch":
      "Trong máy chủ hoặc tập lệnh gửi, đặt số người nhận mỗi thư thấp hơn giới hạn của {server} và gửi phần còn lại sau.",
  },
} satisfies Translation<typeof en>;
