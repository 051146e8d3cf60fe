import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of ipv6-unreachable. */
export const vi = {
  title: "Không tới được máy chủ thư qua IPv6",
  what: "{host} nhận kết nối qua IPv4, nhưng không nhận qua IPv6. Lần thử: {attempt}.",
  why: "Bên gửi có IPv6 thử các địa chỉ đó trước: thư bị chậm, và bên gửi không có IPv4 thì hoàn toàn không giao được.",
  fix: {
    "open-ipv6": "Cho máy chủ thư trên {host} lắng nghe ở {ip} và mở cổng đó trong tường lửa.",
    "drop-aaaa": "Hoặc gỡ bản ghi AAAA của {host} chừng nào chưa dùng IPv6.",
  },
} satisfies Translation<typeof en>;
