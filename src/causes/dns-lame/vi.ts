import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dns-lame. */
export const vi = {
  title: "Máy chủ tên không trả lời cho zone của mình",
  what: "{server} được ghi là máy chủ tên của {zone}, nhưng khi hỏi trực tiếp thì nó không phục vụ zone này như phải làm. Câu trả lời: {answer}.",
  why: "Resolver nào hỏi trúng máy chủ này sẽ không được gì và phải hỏi máy khác: việc tra cứu cho thư bị chậm, lúc được lúc không, và hỏng hẳn khi các máy kia ngừng.",
  fix: {
    "serve-zone": "Nạp zone {zone} trên {server} và cho nó trả lời ở cổng 53 qua cả UDP lẫn TCP.",
    "drop-server":
      "Hoặc nếu {server} không còn phục vụ zone này, hãy bỏ nó khỏi các bản ghi NS của zone và khỏi danh sách ở nhà đăng ký tên miền.",
  },
} satisfies Translation<typeof en>;
