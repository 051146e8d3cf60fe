import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dnssec-bogus. */
export const vi = {
  title: "Chữ ký DNSSEC không hợp lệ",
  what: "Resolver có kiểm tra chữ ký không nhận được câu trả lời cho {name} ({record}); khi không kiểm tra thì có: {answer}.",
  why: "Nhiều bên nhận và bên gửi kiểm tra DNSSEC. Với họ, tên này không tra được chừng nào chữ ký còn sai, và thư phải chờ hoặc bị từ chối.",
  fix: {
    "repair-signatures":
      "Cho ký lại zone với chữ ký còn hạn, và để bản ghi DS ở nhà đăng ký tên miền khớp với một khóa trong zone.",
    "remove-ds": "Nếu không muốn ký zone này nữa, hãy nhờ nhà đăng ký tên miền xóa bản ghi DS.",
  },
} satisfies Translation<typeof en>;
