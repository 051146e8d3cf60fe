import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of not-a-failure. */
export const vi = {
  title: "Không phải báo lỗi",
  what: "Văn bản này không báo lỗi: đó là lời chấp nhận, thông báo đã chuyển hoặc bị trễ, giấy báo đã đọc, trả lời tự động hoặc báo cáo về thư khác. Máy chủ: {server}.",
  why: "Không có gì trong đó nói rằng thư bị từ chối, nên không có gì phải sửa.",
  fix: {
    "nothing-to-do":
      "Không cần làm gì, trừ khi thư đó yêu cầu xác nhận người gửi là người thật: thư được giữ lại cho đến khi xác nhận xong. Nếu vẫn không thấy thư, hãy nhờ người nhận xem thư mục thư rác.",
  },
} satisfies Translation<typeof en>;
