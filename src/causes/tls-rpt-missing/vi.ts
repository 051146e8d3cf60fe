import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of tls-rpt-missing. */
export const vi = {
  title: "Không có báo cáo lỗi TLS",
  what: "{domain} yêu cầu bên gửi giao thư có bảo vệ ({standards}) nhưng không có bản ghi nhận báo cáo TLS tại {name}.",
  why: "Khi chứng chỉ hay chính sách bị sai, bên gửi giữ thư lại mà không ai báo cho bạn.",
  fix: {
    "publish-record":
      "Công bố bản ghi TXT tại {name}, dạng v=TLSRPTv1; rua=mailto:… với địa chỉ mà bạn đọc các báo cáo đó.",
  },
} satisfies Translation<typeof en>;
