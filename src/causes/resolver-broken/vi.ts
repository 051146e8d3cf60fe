import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of resolver-broken. */
export const vi = {
  title: "Resolver không hoạt động",
  what: "Resolver DNS dùng ở đây không tìm thấy vùng com vốn luôn tồn tại (trả lời: {answer}), và cũng không trả lời câu hỏi nào khác.",
  why: "Không có DNS thì không thể kết luận gì về tên miền: lỗi ở đây không nói lên điều gì về nó.",
  fix: {
    "other-resolver": "Dùng một resolver khác, tốt nhất là của chính bạn: {flag}",
    repair: "Hoặc sửa resolver hay đường tới nó; tường lửa có thể đang chặn cổng 53 UDP và TCP.",
  },
} satisfies Translation<typeof en>;
