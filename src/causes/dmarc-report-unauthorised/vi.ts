import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of dmarc-report-unauthorised. */
export const vi = {
  title: "Báo cáo DMARC gửi tới tên miền chưa đồng ý",
  what: "Bản ghi DMARC tại {name} yêu cầu gửi báo cáo tới {host}, nhưng {consent} không cho biết {host} muốn nhận.",
  why: "Bên nhận không gửi báo cáo tới tên miền khác khi chưa có sự đồng ý, nên bạn không biết ai đang gửi thư dưới tên {domain}.",
  fix: {
    "publish-consent":
      "Nhờ người quản trị {host} công bố bản ghi TXT v=DMARC1 tại {consent}; dịch vụ báo cáo thường làm sẵn việc này cho khách hàng.",
    "own-address": "Hoặc nêu một địa chỉ thuộc {domain} trong rua và ruf.",
  },
} satisfies Translation<typeof en>;
