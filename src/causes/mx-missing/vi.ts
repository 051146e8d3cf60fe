import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Không có bản ghi MX",
  what: "{domain} không công bố bản ghi MX; thư được gửi tới bản ghi địa chỉ của tên miền: {addresses}.",
  why: "Cách này đúng tiêu chuẩn, nhưng một số bên gửi và bộ lọc thư rác không chấp nhận, và máy chủ web ở địa chỉ đó hiếm khi nhận thư.",
  fix: {
    "publish-mx": "Công bố bản ghi MX đúng với hiện trạng: {proposal}",
  },
} satisfies Translation<typeof en>;
