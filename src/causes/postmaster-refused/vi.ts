import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of postmaster-refused. */
export const vi = {
  title: "Từ chối địa chỉ postmaster",
  what: "{server} từ chối thư gửi tới {address}, địa chỉ mà mọi tên miền nhận thư đều phải chấp nhận.",
  why: "Các đơn vị khác báo sự cố về địa chỉ đó; nếu nó bị từ chối, họ không thể giúp, và có nơi đưa tên miền vào danh sách chặn vì vậy.",
  fix: {
    "create-postmaster":
      "Tạo {address} thành hộp thư hoặc bí danh của người thật sự đọc thư, và cho nó đi qua các bộ lọc.",
  },
} satisfies Translation<typeof en>;
