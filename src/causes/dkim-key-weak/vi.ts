import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dkim-key-weak. */
export const vi = {
  title: "Khóa DKIM quá ngắn",
  what: "Khóa RSA tại {name} dài {bits} bit.",
  why: "Bên nhận không được chấp nhận khóa ngắn hơn 1024 bit; khóa ngắn hơn 2048 bit có thể bị phá bởi kẻ đủ nguồn lực, rồi bị dùng để ký dưới tên của bạn.",
  fix: {
    "longer-key":
      "Tạo khóa RSA 2048 bit, công bố tại một selector mới, ký bằng khóa đó, và vài ngày sau thu hồi khóa tại {name}.",
  },
} satisfies Translation<typeof en>;
