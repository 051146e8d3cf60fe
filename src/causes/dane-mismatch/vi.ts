import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dane-mismatch. */
export const vi = {
  title: "Chứng chỉ không khớp DANE",
  what: "{host} đưa ra ở cổng {port} một chứng chỉ không khớp bản ghi TLSA nào tại {name}: {records}. SHA-256 của khóa công khai: {hash}.",
  why: "Bên gửi có kiểm tra DANE không gửi tới máy chủ này: thư của họ phải chờ rồi bị trả lại, còn những bên khác không thấy gì.",
  fix: {
    "publish-tlsa":
      "Công bố {proposal} tại {name} bên cạnh các bản ghi hiện có, chờ bản ghi cũ hết hạn ở mọi bộ nhớ đệm, rồi xóa những gì không còn khớp.",
    "restore-key":
      "Hoặc quay lại khóa mà các bản ghi nêu. Khi gia hạn, hãy giữ khóa cũ, hoặc công bố bản ghi của khóa kế tiếp trước khi dùng.",
  },
} satisfies Translation<typeof en>;
