import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Bản ghi SPF cho phép tất cả",
  what: "Bản ghi SPF của {domain} không loại trừ ai vì có {term}. Bản ghi đang công bố: {record}.",
  why: "Khi đó ai cũng có thể gửi thư nhân danh tên miền, và một số bên nhận coi bản ghi như vậy là dấu hiệu thư rác.",
  fix: {
    "drop-term":
      "Bỏ {term} khỏi bản ghi của {domain}, hoặc để nơi nó dẫn tới chỉ nêu các máy chủ chứ không cho phép mọi người.",
    "close-record": "Kiểm tra để chắc rằng bản ghi đã có mọi máy chủ gửi thư cho {domain}, rồi công bố: {proposal}",
  },
} satisfies Translation<typeof en>;
