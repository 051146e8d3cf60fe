import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Địa chỉ IP gửi bị liệt kê trong danh sách chặn",
  what: "{ip} được báo là có trong danh sách {lists}.",
  why: "Máy chủ dùng danh sách này từ chối thư từ các IP có tên trong đó.",
  fix: {
    "not-listed-now":
      "Chúng tôi tự tra được kết quả {answer}: hiện IP không còn trong danh sách. Hãy gửi lại; nếu vẫn bị từ chối thì bên nhận còn giữ câu trả lời cũ hoặc đang nói đến một IP khác, hãy hỏi quản trị viên bên nhận.",
    "find-reason":
      "Tìm nguyên nhân khiến {ip} bị liệt kê: thư rác gửi bằng mật khẩu bị lộ, máy nhiễm mã độc phía sau IP đó, hoặc dải IP không dành cho máy chủ thư.",
    "request-removal": "Sau khi đã khắc phục, hãy xin gỡ tên tại trang của danh sách: {removal}",
  },
} satisfies Translation<typeof en>;
