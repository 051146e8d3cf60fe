import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dkim-key-weak. */
export const vi = {
  title: "Khóa DKIM quá ngắn",
  what: "Khóa RSA tại {name} dài {bits} bit.",
  why: "Bên nhận không được chấp nhận khóa ngắn hơn 1024 bit; khóa ngắn hơn 2048 bit có thể bị phá bởi kẻ đủ nguồn lực, rồi bị dùng để ký dưới tên của bạn.",
  fix: {
    "publish-key":
      "Công bố một khóa RSA 2048 bit tại selector mới, và thu hồi khóa tại {name} vài ngày sau khi thư đã được ký bằng khóa mới.",
    "longer-key": "Tạo khóa đó trên máy chủ ký thư, và dùng nó để ký khi đã công bố xong.",
  },
} satisfies Translation<typeof en>;
