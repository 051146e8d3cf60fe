import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Tên reverse DNS không trỏ ngược lại",
  what: "Reverse DNS của {ip} là {names}, nhưng không bản ghi địa chỉ nào của tên đó trỏ lại {ip}.",
  why: "Nhiều bên nhận chỉ tin tên reverse DNS khi nó trỏ lại đúng IP, nếu không thì coi như không có.",
  fix: {
    "add-forward": "Nếu tên đó là của bạn, hãy thêm bản ghi A hoặc AAAA trỏ tới {ip}: {names}",
    "change-ptr":
      "Hoặc nhờ chủ sở hữu {ip}, thường là nhà cung cấp của bạn, đặt reverse DNS thành một tên trỏ lại được.",
  },
} satisfies Translation<typeof en>;
