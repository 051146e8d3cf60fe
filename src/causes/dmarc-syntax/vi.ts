import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dmarc-syntax. */
export const vi = {
  title: "Bản ghi DMARC bị lỗi",
  what: "Bản ghi DMARC tại {name}, áp dụng cho {domain}, có những phần thiếu hoặc không hợp lệ: {faults}. Bản ghi đang công bố: {record}.",
  why: "Bên nhận bỏ qua những gì không đọc được: không có p hợp lệ thì chính sách không bảo vệ được, không có rua hợp lệ thì không có báo cáo gửi về.",
  fix: {
    "correct-record":
      "Sửa các phần này của bản ghi tại {name}: {faults}. Chính sách là none, quarantine hoặc reject; địa chỉ nhận báo cáo bắt đầu bằng mailto: và các phần cách nhau bằng dấu chấm phẩy.",
  },
} satisfies Translation<typeof en>;
