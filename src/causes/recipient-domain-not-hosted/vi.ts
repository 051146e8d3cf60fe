import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "MX không quản lý tên miền này",
  what: "Máy chủ MX ({server}) trả lời rằng nó không nhận thư cho tên miền ({domain}), dù bản ghi MX của tên miền trỏ tới nó.",
  why: "Mọi bên gửi đều đi theo bản ghi MX, nhưng máy chủ ở đó không biết tên miền này, nên không địa chỉ nào trong tên miền nhận được thư.",
  fix: {
    "host-domain": "Nếu thư của {domain} phải nằm ở {server}: thêm tên miền vào danh sách tên miền mà máy chủ nhận.",
    "correct-mx":
      "Nếu đã chuyển đi nơi khác: sửa bản ghi MX của {domain} để chỉ trỏ tới các máy chủ quản lý tên miền này, và bỏ {server}.",
  },
} satisfies Translation<typeof en>;
