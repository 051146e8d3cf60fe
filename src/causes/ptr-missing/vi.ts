import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Không có reverse DNS",
  what: "Reverse DNS của {ip} không có hoặc không được chấp nhận. Kết quả khi chúng tôi tra PTR: {answer}.",
  why: "Đa số bên nhận lớn từ chối hoặc trì hoãn thư từ IP không tra ngược ra tên. Nếu chúng tôi tra ra tên thì bên nhận đã tra một IP khác, hoặc tên đó không đạt yêu cầu của họ.",
  fix: {
    "publish-ptr":
      "Nhờ chủ sở hữu {ip}, thường là nhà cung cấp hosting hoặc internet, đặt reverse DNS thành tên máy chủ thư của bạn, và tạo bản ghi để tên đó trỏ lại {ip}.",
    "use-relay": "Trong lúc chờ, hãy gửi qua máy chủ chuyển tiếp có reverse DNS.",
  },
} satisfies Translation<typeof en>;
