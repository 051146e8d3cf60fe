import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of mta-sts-testing. */
export const vi = {
  title: "MTA-STS mới ở mức thử nghiệm",
  what: "Chính sách MTA-STS của {domain} đang ở chế độ testing.",
  why: "Bên gửi báo cáo những gì không khớp chính sách nhưng vẫn gửi, nên thư chưa được bảo vệ khỏi bị đọc hay bị chuyển hướng trên đường đi.",
  fix: {
    enforce:
      "Khi báo cáo TLS không còn thấy lỗi, hãy đặt mode: enforce trong chính sách tại {url} và đổi id trong bản ghi tại _mta-sts.{domain}.",
  },
} satisfies Translation<typeof en>;
