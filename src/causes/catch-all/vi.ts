import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Chấp nhận mọi hộp thư",
  what: "{server} nhận thư cho {recipient}, một hộp thư được bịa ra để kiểm tra.",
  why: "Người gõ sai địa chỉ tại {domain} không được báo, thư rác gửi tới tên đoán mò vẫn phải nhận, và việc người nhận được chấp nhận không chứng minh gì: thư báo lỗi gửi sau đó sẽ tới người gửi bị giả mạo.",
  fix: {
    "refuse-unknown":
      "Cho máy chủ biết các hộp thư có thật của {domain} và từ chối mọi hộp thư khác ngay ở lệnh RCPT bằng 550 5.1.1, trừ khi bạn muốn nhận hết.",
    "do-not-rely": "Bên gửi tới đó: đừng coi người nhận được chấp nhận tại {domain} là có thật.",
  },
} satisfies Translation<typeof en>;
