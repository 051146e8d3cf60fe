import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of ptr-generic. */
export const vi = {
  title: "Tên reverse DNS chung chung",
  what: "Reverse DNS của {ip} là {names}: một tên ghép từ địa chỉ, kiểu các mạng đặt hàng loạt cho đường truyền của khách hàng.",
  why: "Những tên như vậy phần lớn thuộc đường truyền gia đình và máy nhiễm mã độc, nên nhiều nơi nhận từ chối hoặc nghi ngờ.",
  fix: {
    "set-own-name": "Nhờ chủ sở hữu {ip} đặt reverse DNS thành tên riêng của máy chủ thư, tên đó phải trỏ lại {ip}.",
    "use-relay": "Nếu không được, hãy gửi qua máy chủ thư của nhà cung cấp hoặc một smarthost khác.",
  },
} satisfies Translation<typeof en>;
