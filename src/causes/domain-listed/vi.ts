import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of domain-listed. */
export const vi = {
  title: "Tên miền nằm trong danh sách chặn",
  what: "Máy chủ ({server}) trả lời rằng một tên miền của thư này ({domain}) nằm trong danh sách chặn. Danh sách nêu trong câu trả lời: {lists}.",
  why: "Danh sách chặn tên miền ghi các tên miền xuất hiện trong thư rác; nhiều nơi nhận từ chối mọi thư đến từ hoặc nhắc đến chúng.",
  fix: {
    "find-reason":
      "Tra {domain} trên trang của chính danh sách đó để biết lý do; thường là do trang web hoặc tài khoản bị chiếm.",
    "ask-removal": "Sau khi xử lý nguyên nhân, đề nghị đơn vị vận hành danh sách gỡ {domain}.",
  },
} satisfies Translation<typeof en>;
