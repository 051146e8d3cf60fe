import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dkim-key-revoked. */
export const vi = {
  title: "Khóa DKIM đã bị thu hồi",
  what: "Bản ghi DKIM tại {name} có p= rỗng: khóa của selector {selector} được tuyên bố là đã thu hồi.",
  why: "Mọi chữ ký tạo bằng selector này đều không đạt, như thể khóa đã bị đánh cắp.",
  fix: {
    "sign-with-current":
      "Ký bằng một selector có khóa còn hiệu lực, và chỉ giữ khóa đã thu hồi cho tới khi các thư ký bằng nó đến nơi.",
    "republish-key":
      "Nếu thu hồi do nhầm lẫn, hãy công bố lại khóa tại {name}, hoặc tốt hơn là một khóa mới ở selector mới.",
  },
} satisfies Translation<typeof en>;
