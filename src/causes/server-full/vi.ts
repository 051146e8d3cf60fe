import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of server-full. */
export const vi = {
  title: "Máy chủ nhận hết dung lượng",
  what: "Máy chủ ({server}) trả lời rằng nó không còn chỗ hoặc tài nguyên để nhận thư: ổ đĩa, hàng đợi hoặc một giới hạn khác của hệ thống.",
  why: "Cả máy chủ sẽ không nhận thư cho đến khi có chỗ trống, bất kể người nhận là ai.",
  fix: {
    "free-disk":
      "Giải phóng dung lượng đĩa và inode trên {server}, nhất là trong thư mục hàng đợi và nhật ký, và theo dõi từ nay về sau.",
    wait: "Cứ để thư trong hàng đợi; nếu sau nhiều giờ câu trả lời vẫn vậy, hãy báo postmaster của {server} qua một đường khác.",
  },
} satisfies Translation<typeof en>;
