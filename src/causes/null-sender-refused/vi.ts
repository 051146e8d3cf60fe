import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of null-sender-refused. */
export const vi = {
  title: "Từ chối người gửi rỗng",
  what: "{server} từ chối một thư có người gửi rỗng (MAIL FROM:<>).",
  why: "Thư báo lỗi và báo cáo giao thư không có người gửi: người dùng ở đó không biết thư của mình bị lỗi, và nơi nhận kiểm tra địa chỉ bằng callback sẽ từ chối thư của họ.",
  fix: {
    "accept-null":
      "Cho {server} nhận MAIL FROM:<> đối với người nhận của chính nó; để chống thư báo lỗi giả, hãy dùng BATV hoặc bộ lọc sau DATA.",
    "accept-callers":
      "Cho {server} nhận MAIL FROM:<> gửi tới {sender}: thư báo lỗi đến theo dạng này, và bên nhận kiểm tra người gửi cũng hỏi theo dạng này.",
  },
} satisfies Translation<typeof en>;
