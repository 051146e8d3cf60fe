import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Khóa DKIM ở chế độ thử",
  what: "Khóa DKIM tại {name} cho biết tên miền chỉ đang thử DKIM (t=y).",
  why: "Bên nhận có thể coi thư ký bằng khóa này như thư không được ký.",
  fix: {
    "end-test": "Khi việc ký đã hoạt động, hãy công bố bản ghi tại {name} không có t=y: {proposal}",
  },
} satisfies Translation<typeof en>;
