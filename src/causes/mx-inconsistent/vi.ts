import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of mx-inconsistent. */
export const vi = {
  title: "Các máy chủ tên trả lời khác nhau",
  what: "Các máy chủ tên trả lời cho {domain} không nói giống nhau. Bản ghi {record}: {answers}.",
  why: "Bên gửi nhận được câu trả lời nào là do may rủi: có thư tới nơi, có thư đi lạc, và phép thử hôm nay đạt thì mai có thể hỏng.",
  fix: {
    "same-zone": "Sửa zone ở máy chủ chính, tăng số serial và bảo đảm mọi máy chủ khác đều lấy bản mới.",
    "same-servers":
      "Nếu các bản ghi NS khác nhau, hãy để chính zone và nhà đăng ký tên miền ghi cùng một danh sách máy chủ.",
  },
} satisfies Translation<typeof en>;
