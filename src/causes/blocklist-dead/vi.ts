import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Danh sách chặn đã chết",
  what: "{list} trả lời như thể mọi thứ đều bị liệt kê, hoặc đã đóng. Đóng từ: {since}. Câu trả lời cho mục thử không bao giờ được phép bị liệt kê: {answer}.",
  why: "Danh sách ghi tên tất cả thì không nói lên điều gì, nên ở đây bị bỏ qua. Bên nhận nào còn dùng nó sẽ từ chối mọi thư.",
  fix: {
    ignore: "Bỏ qua những gì {list} trả lời.",
    "stop-using": "Nếu máy chủ thư của chính bạn dùng {list}, hãy gỡ nó khỏi cấu hình.",
  },
} satisfies Translation<typeof en>;
