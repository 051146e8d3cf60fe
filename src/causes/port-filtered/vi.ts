import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Cổng bị lọc ở phía bên kia",
  what: "{host} trả lời ở cổng {alive} nhưng im lặng ở cổng {port}, trong khi từ đây cổng {port} của các máy chủ khác vẫn trả lời.",
  why: "Máy chủ đang chạy, nhưng tường lửa phía trước bỏ các kết nối tới cổng {port}: với mọi người, hoặc chỉ với địa chỉ của bạn.",
  fix: {
    "open-port":
      "Mở cổng {port} tới {host} trong tường lửa, và tìm xem có quy tắc nào chặn từng địa chỉ hay từng nước không.",
    "ask-admission":
      "Nếu người khác vẫn kết nối được, hãy hỏi quản trị viên bên đó qua kênh khác xem địa chỉ của bạn có bị chặn không, và gửi kèm báo cáo này.",
  },
} satisfies Translation<typeof en>;
