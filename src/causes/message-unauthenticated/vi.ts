import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of message-unauthenticated. */
export const vi = {
  title: "Thư không qua được xác thực",
  what: "Máy chủ ({server}) trả lời rằng thư không đạt, hoặc đạt quá ít, các kiểm tra SPF, DKIM và DMARC. Tên miền người gửi: {domain}.",
  why: "Không đạt kiểm tra nào thì không ai biết thư có thật đến từ tên miền đó không, nên ngày càng nhiều nơi nhận từ chối.",
  fix: {
    "add-spf-dkim":
      "Công bố bản ghi SPF nêu mọi máy chủ bạn dùng để gửi, và ký DKIM cho thư gửi đi theo tên miền trong tiêu đề From:.",
    "send-from-own": "Gửi qua máy chủ được phép gửi cho {domain}, không gửi thẳng từ máy chủ web hay thiết bị.",
  },
} satisfies Translation<typeof en>;
