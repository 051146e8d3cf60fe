import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Cổng 25 bị chặn trong chính mạng của bạn",
  what: "Từ đây, cổng 25 không phản hồi ở các máy chủ thư không liên quan với nhau: {hosts}.",
  why: "Nhiều nhà cung cấp internet và đám mây chặn cổng 25 chiều ra để chống thư rác. Khi đó chưa thể nói gì về máy chủ bạn muốn liên lạc.",
  fix: {
    "ask-provider": "Nhờ nhà cung cấp internet hoặc đám mây mở cổng 25 chiều ra.",
    "use-submission": "Hoặc gửi qua máy chủ chuyển tiếp ở cổng 587, 465 hay 2525.",
  },
} satisfies Translation<typeof en>;
