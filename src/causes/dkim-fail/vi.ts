import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dkim-fail. */
export const vi = {
  title: "DKIM không được chấp nhận",
  what: "Thư của {domain} không có chữ ký DKIM được chấp nhận. Máy chủ trả lời như vậy: {server}. Kết quả kiểm tra thư đã đưa: {problem}.",
  why: "Chữ ký DKIM chứng minh tên miền bảo đảm cho thư và thư không bị sửa; nơi nhận bắt buộc DKIM sẽ từ chối thư không có chữ ký hợp lệ.",
  fix: {
    "sign-mail": "Ký DKIM cho thư gửi đi trên máy chủ gửi cuối cùng, theo tên miền trong tiêu đề From:.",
    "check-key":
      "Kiểm tra khóa công khai tại selector._domainkey của {domain} đã được công bố và khớp với khóa riêng mà máy chủ dùng để ký.",
    "keep-intact":
      "Bảo đảm không có gì sửa thư sau khi ký: chân thư, trình quét vi-rút và cổng thư có thể làm hỏng chữ ký.",
  },
} satisfies Translation<typeof en>;
