import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Không có bản ghi DMARC",
  what: "Không có bản ghi DMARC nào áp dụng cho {domain}. Các tên đã tra: {asked}. Bản ghi đặt sai chỗ: {misplaced}.",
  why: "Bên nhận không có quy tắc xử lý thư giả mạo tên miền, và các nhà cung cấp lớn đòi hỏi DMARC ở người gửi số lượng lớn.",
  fix: {
    "move-record": "Công bố bản ghi đang nằm tại {domain} ở {name}, nơi bên nhận tìm nó: {proposal}",
    "publish-dmarc":
      "Trước hết hãy công bố bản ghi TXT này tại {name}; nó chưa thay đổi gì đối với thư của bạn: {proposal}",
  },
} satisfies Translation<typeof en>;
