import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ระเบียน BIMI ผิดรูปแบบ",
  what: "ระเบียน BIMI ที่ {name} มีส่วนที่โปรแกรมอีเมลใช้ไม่ได้: {faults}",
  why: "โลโก้ของโดเมนจะไม่แสดง แต่ไม่มีผลต่อการส่งถึง",
  fix: {
    "correct-record":
      "ประกาศระเบียน TXT เพียงรายการเดียวที่ {name} ในรูปแบบ v=BIMI1; l=https://…/logo.svg; a=https://…/certificate.pem โดยทั้งสองต้องเป็น HTTPS ส่วนที่ผิด: {faults}",
  },
} satisfies Translation<typeof en>;
