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
    "ask-operator":
      "Sau khi đã khắc phục, hãy đề nghị đơn vị quản lý danh sách gỡ {ip}; chưa biết trang yêu cầu gỡ của họ.",
    "unhide-client":
      "{ip} là địa chỉ nội bộ, không danh sách công khai nào có thể chứa nó: máy chủ nhận không thấy ai kết nối và đối xử với mọi bên gửi như nhau. Người quản trị phải để địa chỉ thật đi qua (PROXY protocol, hoặc không chuyển đổi địa chỉ trước máy chủ thư).",
    "look-again":
      "Tra lần hai bằng công cụ khác không thấy {ip} trong {doubted}: hãy tra lại sau một giờ rồi mới xử lý, vì có thể IP vừa được gỡ khỏi danh sách.",
    "list-closed":
      "{closed} đã đóng cửa nên không ai có thể gỡ {ip} khỏi đó. Quản trị viên máy chủ nhận phải ngừng dùng danh sách này; trong lúc chờ, hãy liên lạc với người nhận bằng cách khác.",
  },
} satisfies Translation<typeof en>;
