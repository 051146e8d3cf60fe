import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of too-many-connections. */
export const vi = {
  title: "Quá nhiều kết nối",
  what: "Máy chủ ({server}) trả lời rằng có quá nhiều kết nối cùng lúc hoặc quá dồn dập từ địa chỉ IP này ({ip}).",
  why: "Máy chủ giới hạn số kết nối mỗi máy khách được giữ hoặc mở trong một khoảng thời gian, để không máy nào chiếm hết.",
  fix: {
    "fewer-connections":
      "Giảm số kết nối song song đến nơi nhận này trên máy chủ gửi, và gửi nhiều thư trong một kết nối.",
    "find-other-senders":
      "Nếu bạn gửi ít, hãy tìm các máy khác dùng chung địa chỉ IP và tập lệnh mở kết nối lặp đi lặp lại.",
  },
} satisfies Translation<typeof en>;
