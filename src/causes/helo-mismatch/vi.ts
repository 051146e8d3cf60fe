import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of helo-mismatch. */
export const vi = {
  title: "Tên HELO thuộc địa chỉ khác",
  what: "Tên HELO {helo} trỏ tới {answer}, nhưng thư đi ra từ {ips}.",
  why: "Theo chuẩn, chỉ vì điều này thì không được từ chối, nhưng bộ lọc thư rác vẫn tính điểm, và một số nơi nhận vẫn từ chối.",
  fix: {
    "set-helo": "Cho máy chủ xưng bằng tên mà IP gửi có trong reverse DNS.",
    "add-address": "Hoặc thêm IP gửi vào bản ghi A hay AAAA của {helo}, nếu đó là tên của máy chủ.",
  },
} satisfies Translation<typeof en>;
