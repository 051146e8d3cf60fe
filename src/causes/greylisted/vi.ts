import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Greylisting",
  what: "Máy chủ ({server}) tạm hoãn thư từ người gửi mà nó chưa biết và chờ gửi lại. Thời gian chờ được nêu, tính bằng giây: {wait}.",
  why: "Đây là sự trì hoãn có chủ ý: máy chủ thư thật sẽ gửi lại sau một lúc, còn nhiều phần mềm gửi thư rác thì không.",
  fix: {
    wait: "Cứ để thư trong hàng đợi và để máy chủ tự gửi lại; không cần sửa gì.",
    "same-address": "Nếu mãi vẫn không qua, hãy để mọi lần gửi đi từ cùng một IP với cùng một người gửi.",
  },
} satisfies Translation<typeof en>;
