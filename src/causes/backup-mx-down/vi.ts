import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Không liên lạc được với MX dự phòng",
  what: "{host} là một MX của {domain} nhưng không kết nối được, trong khi một MX khác thì được. Các lần thử: {attempts}.",
  why: "Thư vẫn tới qua MX kia, nhưng khi nó hỏng thì không còn đường nào, và bên gửi thử máy này trước sẽ mất thời gian.",
  fix: {
    "repair-host": "Khởi động máy chủ thư trên {host} và cho tường lửa mở cổng 25.",
    "remove-mx": "Hoặc gỡ {host} khỏi bản ghi MX của {domain} nếu không còn dùng.",
  },
} satisfies Translation<typeof en>;
