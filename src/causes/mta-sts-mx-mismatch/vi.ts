import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of mta-sts-mx-mismatch. */
export const vi = {
  title: "Máy chủ thư không có trong chính sách MTA-STS",
  what: "{host} là MX của {domain}, nhưng chính sách MTA-STS tại {url} (chế độ {mode}) chỉ cho phép: {patterns}.",
  why: "Bên gửi tuân theo chính sách không gửi tới máy chủ này khi chế độ là enforce: thư của họ phải chờ rồi bị trả lại.",
  fix: {
    "add-host": "Thêm dòng mx: {host} vào chính sách tại {url}, rồi đổi id trong bản ghi tại _mta-sts.{domain}.",
    "correct-mx": "Hoặc, nếu thư không nên tới đó, hãy bỏ {host} khỏi các bản ghi MX của {domain}.",
  },
} satisfies Translation<typeof en>;
