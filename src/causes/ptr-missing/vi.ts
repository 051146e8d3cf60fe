import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Không có reverse DNS",
  what: "Reverse DNS của {ip} không có hoặc không được chấp nhận. Kết quả khi chúng tôi tra PTR: {answer}.",
  why: "Đa số bên nhận lớn từ chối hoặc trì hoãn thư từ IP không tra ngược ra tên. (Chúng tôi tra được {names}: bên nhận đã tra một IP khác, hoặc tên đó không đạt yêu cầu của họ.)",
  fix: {
    "publish-ptr":
      "Nhờ chủ sở hữu {ip}, thường là nhà cung cấp hosting hoặc internet, đặt reverse DNS thành tên máy chủ thư của bạn, và tạo bản ghi để tên đó trỏ lại {ip}.",
    "use-relay": "Trong lúc chờ, hãy gửi qua máy chủ chuyển tiếp có reverse DNS.",
    "unhide-client":
      "{ip} là địa chỉ nội bộ: máy chủ nhận không thấy ai kết nối mà chỉ thấy proxy hoặc mạng container của chính nó, nên từ chối mọi người gửi như nhau. Bên nhận phải để địa chỉ thật đi qua (giao thức PROXY, hoặc không dịch địa chỉ trước máy chủ thư).",
    "send-over-ipv4":
      "Hoặc chỉ gửi qua IPv4, nếu địa chỉ IPv4 của bạn có reverse DNS (Postfix: inet_protocols = ipv4; Exim: disable_ipv6 = true).",
  },
} satisfies Translation<typeof en>;
